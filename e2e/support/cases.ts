import type { Locator, Page } from "@playwright/test";
import { signIn } from "./accounts";
import { expect } from "./fixtures";
import { answerByPost, postedAnswers } from "./wizard";

/** A day as the three boxes of a form have it, counted from today: "-1" for yesterday. */
export async function fillDay(group: Page | Locator, daysFromToday = 0): Promise<void> {
  const at = new Date();
  at.setUTCDate(at.getUTCDate() + daysFromToday);
  await group.getByLabel("Day").fill(String(at.getUTCDate()));
  await group.getByLabel("Month").fill(String(at.getUTCMonth() + 1));
  await group.getByLabel("Year").fill(String(at.getUTCFullYear()));
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

/** The card that says what is next. */
export const nextStep = (page: Page) => page.locator(".sheet-next");

/** Presses the button of a form about an event. */
export async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keep it" }).click();
}

/** Says that the first letter went, today, by the company's web form. */
export async function sendLetter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await nextStep(page).getByRole("link", { name: "I sent it" }).click();
  await page.getByLabel("By a web form").check();
  await fillDay(page);
  await keep(page);
  await expect(page.getByText("Written down.")).toBeVisible();
}
