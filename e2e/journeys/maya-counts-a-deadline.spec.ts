import ICAL from "ical.js";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import type { Page } from "@playwright/test";

/** Fills in the calculator and asks. */
async function ask(page: Page, clock: string, [day, month, year]: readonly [string, string, string], place: string) {
  await page.getByLabel("Which deadline").selectOption({ label: clock });
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month").fill(month);
  await page.getByLabel("Year").fill(year);
  await page.getByLabel("Where you live").selectOption({ label: place });
  await page.getByRole("button", { name: "Count" }).click();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("Maya counts when a company has to acknowledge, and keeps the answer", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto("/about");
      await page
        .getByRole("navigation", { name: "About this site" })
        .getByRole("link", { name: "When is it due?" })
        .click();
      await ask(page, "The company acknowledges my complaint", ["25", "11", "2026"], "England or Wales");

      const answer = page.getByRole("article", { name: "The company acknowledges my complaint" });
      await expect(answer.locator("mark")).toHaveText("Tuesday 29 December 2026");
      await expect(answer.getByRole("listitem")).toHaveText([
        "It starts with Wednesday 25 November 2026, which is not counted itself.",
        "30 days later it is Friday 25 December 2026.",
        "Friday 25 December 2026 is a bank holiday: Christmas Day.",
        "Saturday 26 December 2026 is no working day.",
        "Sunday 27 December 2026 is no working day.",
        "Monday 28 December 2026 is a bank holiday: Boxing Day (substitute day).",
        "The next working day is Tuesday 29 December 2026.",
        "So it ends with Tuesday 29 December 2026.",
      ]);
      await expect(answer.getByRole("link", { name: /section 164A\(3\)/ })).toHaveAttribute(
        "href",
        "/legal-position#uk-s-164a-3",
      );
      await checkFits(page);
      if (javaScriptEnabled) await checkAccessibility(page);

      const kept = (await answer.getByRole("link", { name: /from=2026-11-25/ }).getAttribute("href")) ?? "";
      await page.goto(new URL(kept).pathname + new URL(kept).search);
      await expect(page.locator("mark")).toHaveText("Tuesday 29 December 2026");
      await expect(page.getByLabel("Day", { exact: true })).toHaveValue("25");
    });

    test("what she leaves out or mistypes is asked again, and nothing is lost", async ({ page }) => {
      await page.goto("/deadlines");
      await page.getByRole("button", { name: "Count" }).click();
      const faults = page.getByRole("alert").getByRole("link");
      await expect(faults).toHaveText([
        "Choose the deadline to count.",
        "Write a day that exists, in numbers: 25 11 2026.",
        "Choose where you live.",
      ]);
      await faults.nth(1).click();
      await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
      const answer = page.waitForResponse((response) => response.url().includes("from.day=31"));
      await ask(page, "I write to the ICO", ["31", "2", "2026"], "Scotland");
      expect((await answer).status()).toBe(400);
      await expect(page.getByLabel("Day", { exact: true })).toHaveValue("31");
      await expect(page.getByLabel("Which deadline")).toHaveValue("uk-to-regulator");
      if (javaScriptEnabled) await checkAccessibility(page);
      await ask(page, "I write to the ICO", ["21", "11", "2026"], "Ireland");
      await expect(page.getByRole("alert").getByRole("link")).toHaveText([/^That deadline does not run there\./]);
    });
  });

test("her own deadline is not moved, and goes into her calendar with its warnings", async ({ page }) => {
  await page.goto("/deadlines?clock=uk-to-regulator&from=2026-11-21&place=scotland");
  await expect(page.locator("mark")).toHaveText("Sunday 21 February 2027");
  await expect(page.getByText("Act by Friday 19 February 2027.")).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Put it in my calendar (.ics)" }).click();
  expect((await downloading).suggestedFilename()).toBe("deadline-2027-02-21.ics");

  const file = await page.request.get("/deadlines/calendar?clock=uk-to-regulator&from=2026-11-21&place=scotland");
  expect(file.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const [event] = ICAL.Component.fromString(await file.text()).getAllSubcomponents("vevent");
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2027-02-21");
  expect(event?.getAllSubcomponents("valarm")).toHaveLength(3);
  const refused = await page.request.get("/deadlines/calendar?clock=uk-outcome&from=2026-11-01&place=scotland");
  expect(refused.status()).toBe(400);
});

test("where the law names no number there is no date, only days", async ({ page }) => {
  await page.goto("/deadlines?clock=uk-outcome&from=2026-11-01&place=scotland");
  await expect(page.locator("mark")).toHaveText(/^\d+ days have passed$/);
  await expect(page.getByText("no day can be given on which the company is late")).toBeVisible();
  await expect(page.getByRole("link", { name: /calendar/ })).toHaveCount(0);
});

test("a rule that is known from memory says so above its day", async ({ page }) => {
  await page.goto("/deadlines?clock=ca-access&from=2026-11-01&place=CA-QC");
  await expect(page.getByText("We have not read this rule at its source.")).toBeVisible();
  await expect(page.locator("mark")).toHaveText("Tuesday 1 December 2026");
});

test("an answer prints on one sheet, without the form", async ({ page }) => {
  await page.goto("/deadlines?clock=uk-acknowledgement&from=2026-11-25&place=england-and-wales");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByLabel("Which deadline")).toBeHidden();
  await expect(page.locator("mark")).toBeVisible();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
