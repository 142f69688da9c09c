import { checkAccessibility, checkFits } from "./support/accessibility";
import { expect, test } from "./support/fixtures";

const pages = ["/", "/dashboard", "/about", "/privacy", "/sample-letter", "/sign-in", "/check/platform"];
const widths = [320, 360, 1280];

for (const path of pages) {
  test(`${path} can be read by everybody`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await checkAccessibility(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await checkAccessibility(page);
    await page.emulateMedia({ colorScheme: "light" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await checkFits(page);
    }
  });
}

test("a page that is not there says so, under the same policy", async ({ page }) => {
  const answer = await page.goto("/no-such-page");
  expect(answer?.status()).toBe(404);
  expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
  await checkAccessibility(page);
});
