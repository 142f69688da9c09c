import sharp from "sharp";
import { z } from "zod";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { runOnLaterPortal } from "../support/commands";
import { expect, test } from "../support/fixtures";

// On this portal nobody else counts anybody, so that the made-up figures of the seed can stand here for a while.
test.beforeAll(async ({ request }) => {
  runOnLaterPortal(["prisma/seed.ts"]);
  // A reader may be given for some seconds what the portal had read before.
  await expect.poll(async () => (await request.get("/api/v1/dashboard")).text()).toMatch(/"sample": ?true/);
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

test("every chart is there as a drawing, as a picture and as a table", async ({ page, request }) => {
  await page.goto("/dashboard");
  const ids = await page.locator(".chart").evaluateAll((charts) => charts.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(["answers", "nations", "places", "setting", "told", "weeks"]);
  for (const id of ids) {
    const links = page.locator(`#${id} .chart-files a`);
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses).toEqual(["svg", "png", "csv"].map((kind) => `/dashboard/charts/${id}.${kind}`));
    const [svg, png, csv] = await Promise.all(addresses.map(async (address) => (await request.get(address)).body()));
    const drawing = await sharp(svg).metadata();
    expect([drawing.format, drawing.width > 400]).toEqual(["svg", true]);
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 2 * drawing.width });
    // Not an empty sheet.
    expect((await sharp(png).stats()).entropy).toBeGreaterThan(0.2);
    const [head = "", ...rows] = (csv ?? "").toString().trimEnd().split("\r\n");
    expect(head).toMatch(/,value,low,high,shown$/);
    expect(rows.length).toBeGreaterThan(3);
  }
});

const figureSchema = z.object({ foundOn: z.object({ kind: z.literal("count"), value: z.number() }) });

test("the page, the frame and the picture beside a link have the figure that the data have", async ({
  page,
  request,
}) => {
  const answer: unknown = await (await request.get("/api/v1/dashboard?platform=linkedin")).json();
  const figure = figureSchema.parse(answer).foundOn.value.toLocaleString("en-GB");
  await page.goto("/dashboard?platform=linkedin");
  await expect(page.getByRole("region", { name: "In short" })).toContainText(figure);
  const told = (property: string) => page.locator(`meta[property="og:image${property}"]`).getAttribute("content");
  expect(await told(":alt")).toContain(`What people found on LinkedIn: ${figure} found the setting switched on.`);
  const pictures = [(await told("")) ?? "", "/dashboard/share.png", "/dashboard/share.png?platform=x"];
  const bytes = await Promise.all(pictures.map(async (picture) => (await request.get(picture)).body()));
  expect(new Set(bytes.map((body) => body.toString("base64"))).size).toBe(3);
  await page.goto("/dashboard/embed?platform=linkedin");
  await expect(page.locator(".value")).toHaveText(figure);
});

test("by night and on paper the figures are all there, and fit", async ({ page }) => {
  for (const address of ["/dashboard", "/dashboard?platform=linkedin"]) {
    await page.goto(address);
    await page.emulateMedia({ colorScheme: "dark" });
    await checkAccessibility(page);
    await page.emulateMedia({ colorScheme: "light", media: "print" });
    // A sheet of A4 between its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect(page.getByRole("table", { name: "What the setting said, in people" })).toBeVisible();
    await expect(page.getByRole("link", { name: "What the setting said as PNG" })).toBeHidden();
    await checkFits(page);
    const wider = await page
      .locator(".table-scroll")
      .evaluateAll((tables) => tables.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
    expect(wider, `tables of ${address} that are cut off`).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

test("an address of a platform that there is not shows everything, and says so", async ({ page, request }) => {
  await page.goto("/dashboard?platform=nowhere");
  await expect(page.getByText("There are no figures for what the address asks for")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What people found");
  for (const file of ["told.svg?place=wales", "nothing.svg", "setting.exe", "setting.svg?platform=nowhere"])
    expect((await request.get(`/dashboard/charts/${file}`)).status()).toBe(404);
});
