import { addMonths, calendarDateAt, daysBetween, formatDate } from "@/lib/kernel/calendar-date";
import { dueOn, fillDay, keep, nextStep, openWithMails, sendLetter } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { comeBackAfter, letDaysPass, portalNow, remind, untilALongMonth, untilNoon } from "../support/later";
import { anAddress, remindersSoFar } from "../support/mail";

const written = (day: string) => formatDate(day, { weekday: true });
/** Weekends and holidays in a row that can follow the end of a month. */
const longestRest = 5;

test.use({ javaScriptEnabled: false });

test("Ola is told on day 29 that it takes longer, and her page and her reminders follow", async ({ page }) => {
  test.setTimeout(600_000);
  const email = anAddress("ola");
  await untilNoon(page);
  await untilALongMonth(page);
  const address = await openWithMails(page, email);
  const ola = { email, address };
  const sentOn = await sendLetter(page, address);
  const rights = page.locator(".timeline li", { hasText: "acts on the rights you used" });
  const today = async () => calendarDateAt(await portalNow(page));

  await comeBackAfter(page, 29, ola);
  await expect(nextStep(page)).toContainText("to acknowledge");
  const month = await dueOn(nextStep(page));
  await expect(rights).toContainText(formatDate(addMonths(sentOn, 1)).slice(-"November 2026".length));
  remind();
  const [first, ...more] = remindersSoFar(email);
  expect(more).toEqual([]);
  expect(first?.text).toContain(`- ${written(month)}: by then something is due to you.`);

  await page.goto(`${address}/record/extended`);
  await fillDay(page);
  await keep(page);
  await expect(nextStep(page)).toContainText("Wait for LinkedIn");
  await expect(nextStep(page)).toContainText("to answer");
  const due = await dueOn(nextStep(page));
  const late = daysBetween(addMonths(sentOn, 3), due);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThanOrEqual(longestRest);
  await expect(rights).toContainText("with the time it added");
  await expect(rights).toContainText(written(due));

  // What would have been late by now is not.
  await comeBackAfter(page, 7, ola);
  expect((await today()) > month).toBe(true);
  await expect(nextStep(page)).toContainText("to answer");
  remind();
  expect(remindersSoFar(email)).toEqual([]);

  letDaysPass(daysBetween(await today(), due) - 2);
  remind();
  const near = remindersSoFar(email).map(({ text }) => text);
  expect(near.join()).toContain(`- ${written(due)}: by then something is due to you.`);

  await comeBackAfter(page, 3, ola);
  await expect(rights).toContainText("Late");
  await expect(nextStep(page)).toContainText("Complain to the ICO");
  remind();
  const over = remindersSoFar(email).map(({ text }) => text);
  expect(over.join()).toContain(`- ${written(due)}: by then something was due to you.`);
});
