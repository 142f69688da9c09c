import type { Locator, Page } from "@playwright/test";
import { addDays, calendarDateAt, type CalendarDate } from "@/lib/kernel/calendar-date";
import { signIn } from "./accounts";
import { expect } from "./fixtures";
import { portalNow } from "./later";
import { answerByPost, post, postedAnswers } from "./wizard";

/** Fills the date of a form with a day counted from today: -1 is yesterday. */
export async function fillDay(page: Page, daysFromToday = 0): Promise<void> {
  const today = calendarDateAt(await portalNow(page));
  const [year = "", month = "", day = ""] = addDays(today, daysFromToday).split("-");
  await page.getByLabel("Day").first().fill(day);
  await page.getByLabel("Month").first().fill(month);
  await page.getByLabel("Year").first().fill(year);
}

/** Somebody in England makes a first letter to LinkedIn and keeps it. Gives the address of the case, on which the page stands. */
export async function openCase(page: Page, email: string): Promise<string> {
  await answerByPost(page.request, postedAnswers(email, "england"));
  await signIn(page, email);
  await page.goto("/complaints");
  await page.locator(".case-list a").first().click();
  await expect(page.getByRole("heading", { name: "Send your letter" })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Somebody in England keeps a first letter to LinkedIn and ticks the box about mails. Gives the address of the case. */
export async function openWithMails(page: Page, email: string): Promise<string> {
  await signIn(page, email);
  const answers = postedAnswers(email, "england").filter(([step]) => step !== "count-me");
  for (const [step, fields] of [...answers, ["count-me", { caseMail: "yes" }] as const])
    expect((await post(page.request, `/check/${step}/answer`, fields)).status(), step).toBe(303);
  const declared = await post(page.request, "/check/answers/declare", { accurate: "yes" });
  return new URL(declared.headers().location ?? "", "http://localhost").pathname;
}

/** The card that says what is next. */
export const nextStep = (page: Page) => page.locator(".sheet-next");

/** The one day that is marked in a part of the page. */
export async function dueOn(part: Locator): Promise<CalendarDate> {
  return calendarDateAt(new Date(`${await part.locator("mark").innerText()} UTC`));
}

/** Presses the button of a form about an event. */
export async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keep it" }).click();
}

/** Says that the first letter went, today, by the company's web form. Gives that day. */
export async function sendLetter(page: Page, address: string): Promise<CalendarDate> {
  await page.goto(address);
  await nextStep(page).getByRole("link", { name: "I sent it" }).click();
  await page.getByLabel("By a web form").check();
  await fillDay(page);
  await keep(page);
  await expect(page.getByText("Written down.")).toBeVisible();
  return calendarDateAt(await portalNow(page));
}
