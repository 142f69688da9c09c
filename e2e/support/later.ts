import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { signIn } from "./accounts";
import { type Installation, runOnLaterPortal } from "./commands";

const hour = 60 * 60;
const day = 24 * hour;
const file = process.env.E2E_CLOCK_FILE ?? "";
/** In seconds; written by journeys on the later portals, one after another. */
function ahead(): number {
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
}

function setAhead(seconds: number): void {
  writeFileSync(file, String(seconds));
}

/** What time it is on the portal under test. */
export async function portalNow(page: Page): Promise<Date> {
  const answer = await page.request.get("/api/health");
  const isLater = new URL(answer.url()).port !== process.env.E2E_PORT;
  return new Date(Date.parse(answer.headers().date ?? "") + (isLater ? ahead() * 1000 : 0));
}

/** Lets days pass on the later portals. */
export function letDaysPass(days: number): void {
  setAhead(ahead() + days * day);
}

/** Lets time pass there until it is noon (UTC), by when the mails of the day have been written. */
export async function untilNoon(page: Page): Promise<void> {
  const now = await portalNow(page);
  setAhead(ahead() + ((36 - now.getUTCHours()) % 24) * hour);
}

const longMonths = ["01", "03", "05", "07", "08", "10", "12"];

/** Lets days pass there until the first of a month of 31 days, so that a month from then ends on the 31st day after. */
export async function untilALongMonth(page: Page): Promise<void> {
  for (;;) {
    const [, month = "", date] = calendarDateAt(await portalNow(page)).split("-");
    if (date === "01" && longMonths.includes(month)) return;
    letDaysPass(1);
  }
}

/** Days go by, and with them the session. */
export async function comeBackAfter(
  page: Page,
  days: number,
  { email, address }: { email: string; address: string },
): Promise<void> {
  letDaysPass(days);
  await page.context().clearCookies();
  await signIn(page, email);
  await page.goto(address);
}

/** Does now what that portal does by itself each hour and each minute: writes the reminders of the day, and sends them. */
export function remind(installation?: Installation): string {
  return runOnLaterPortal(["lib/infra/launch/work.ts", "reminders", "outbox"], installation);
}
