import type { Page } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { expect, test } from "../support/fixtures";

const others = 22;
const numberOf = (words: string) => Number(words.trim().replace("−", "-"));

/** What the page says it published, and what it says was behind that. */
async function rounds(page: Page) {
  const published = await page
    .getByRole("list", { name: "Numbers as a release would publish them" })
    .getByRole("listitem")
    .allInnerTexts();
  const rows = page.getByRole("table", { name: "What the noise hid" }).locator("tbody tr");
  const answers = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
  );
  return { published: published.map(numberOf), answers };
}

/** He reads, guesses, and looks whether he was right. */
async function readTheMethod(page: Page): Promise<void> {
  await page.goto("/privacy#counting");
  await page.getByRole("link", { name: "How that works" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How people are counted, and nobody is exposed");
  await page.getByText("Show the answers").click();
  const first = await rounds(page);
  expect(first.answers).toHaveLength(first.published.length);
  for (const [index, [published = "", you, noise = "", guess]] of first.answers.entries()) {
    const isIn = you === "in";
    expect(numberOf(published)).toBe(first.published[index]);
    expect(numberOf(published)).toBe(others + Number(isIn) + numberOf(noise));
    expect(guess).toBe(numberOf(published) > others === isIn ? "right" : "wrong");
  }
  await page.getByRole("link", { name: "Draw again" }).click();
  await expect(page).toHaveURL(/draw=1#guess$/);
  await page.getByText("Show the answers").click();
  expect((await rounds(page)).published).not.toEqual(first.published);
}

test("Wim reads how people are counted, and tries to find himself in it", async ({ page }) => {
  await readTheMethod(page);
  await lookAt(page);
});

test("the page says what the budget is, what it costs and what somebody could at best learn", async ({ page }) => {
  await page.goto("/dashboard/method");
  const row = (table: RegExp, name: RegExp) => page.getByRole("table", { name: table }).getByRole("row", { name });
  await expect(row(/exact count/, /^All tables/)).toContainText("3");
  await expect(row(/exact count/, /^What the setting said/)).toContainText("at most 3");
  await expect(row(/best possible guess/, /^Nothing/)).toContainText("50 in 100");
  await expect(row(/best possible guess/, /^All five/)).toContainText("77 in 100");
  await expect(row(/best possible guess/, /^The limit/)).toContainText("95 in 100");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Wim reads the same, and draws again", async ({ page }) => {
    await readTheMethod(page);
  });
});
