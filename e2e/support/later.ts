import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { runOnLaterPortal } from "./commands";

const hour = 60 * 60;
const day = 24 * hour;
const file = process.env.E2E_CLOCK_FILE ?? "";
/** In seconds; written by journeys on the later portal, one after another. */
function ahead(): number {
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
}

function setAhead(seconds: number): void {
  writeFileSync(file, String(seconds));
}

/** What time it is on the portal under test. */
export async function portalNow(page: Page): Promise<Date> {
  const answer = await page.request.get("/api/health");
  const isLater = new URL(answer.url()).port === process.env.E2E_LATER_PORT;
  return new Date(Date.parse(answer.headers().date ?? "") + (isLater ? ahead() * 1000 : 0));
}

/** Lets days pass on the later portal. */
export function letDaysPass(days: number): void {
  setAhead(ahead() + days * day);
}

/** Lets time pass there until it is noon (UTC), by when the mails of the day have been written. */
export async function untilNoon(page: Page): Promise<void> {
  const now = await portalNow(page);
  setAhead(ahead() + ((36 - now.getUTCHours()) % 24) * hour);
}

/** Does now what that portal does by itself each hour and each minute: writes the reminders of the day, and sends them. */
export function remind(): string {
  return runOnLaterPortal("lib/infra/launch/work.ts", "reminders", "outbox");
}
