import { checkAccessibility, checkFits } from "../support/accessibility";
import { runOnLaterPortal } from "../support/commands";
import { expect, test } from "../support/fixtures";

// On this portal nobody else counts anybody, so that the made-up figures of the seed can stand here for a while.
test.beforeAll(() => {
  runOnLaterPortal(["prisma/seed.ts"]);
});
test.afterAll(() => {
  runOnLaterPortal(["prisma/seed.ts", "--remove"]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Jo finds how many, where and whether they were told, and takes a chart along", async ({ page, request }) => {
      await page.goto("/dashboard");
      const short = page.getByRole("region", { name: "In short" });
      await expect(short).toContainText("checks were counted");
      await expect(short).toContainText("found the setting switched on");
      await expect(short).toContainText("95% interval");
      await expect(page.getByRole("heading", { name: "Where they live" })).toBeVisible();

      await page
        .getByRole("navigation", { name: "Platform", exact: true })
        .getByRole("link", { name: "LinkedIn" })
        .click();
      await expect(page).toHaveURL(/platform=linkedin/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What people found: LinkedIn");
      await expect(page.getByRole("table", { name: "What the setting said, in people" })).toBeHidden();
      await page.getByText("As a table").first().click();
      await expect(page.getByRole("table", { name: "What the setting said, in people" })).toBeVisible();

      for (const [kind, type, begins] of [
        ["SVG", "image/svg+xml", "<svg"],
        ["PNG", "image/png", "\u0089PNG"],
        ["CSV", "text/csv", "practice,platform,state"],
      ] as const) {
        const link = page.getByRole("link", { name: `What the setting said as ${kind}` });
        const answer = await request.get((await link.getAttribute("href")) ?? "");
        expect(answer.status()).toBe(200);
        expect(answer.headers()["content-type"]).toContain(type);
        expect((await answer.body()).toString("latin1", 0, begins.length)).toBe(begins);
      }
      if (javaScriptEnabled) await checkAccessibility(page);
    });

    test("of one place Jo reads how many, and why nothing else", async ({ page }) => {
      await page.goto("/dashboard?place=england");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What people found: England");
      await expect(page.getByText("A table of what they found there would have small numbers")).toBeVisible();
      await expect(page.getByRole("heading", { name: "Told beforehand?" })).toHaveCount(0);
      await page.setViewportSize({ width: 360, height: 800 });
      await checkFits(page);
    });
  });
}

test("an address of a platform that there is not shows everything, and says so", async ({ page, request }) => {
  await page.goto("/dashboard?platform=nowhere");
  await expect(page.getByText("There are no figures for what the address asks for")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What people found");
  for (const file of ["told.svg?place=wales", "nothing.svg", "setting.exe", "setting.svg?platform=nowhere"])
    expect((await request.get(`/dashboard/charts/${file}`)).status()).toBe(404);
});
