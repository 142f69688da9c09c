import type { Page } from "@playwright/test";
import { countedSchema } from "@/lib/exports/schema";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { test } from "../support/evidence";
import {
  aLockedExport,
  aMadeUpExport,
  chooseExport,
  dropOn,
  herAnswers,
  reachStake,
  unpackExport,
  watchTasks,
  writeExport,
} from "../support/exports";
import { expect } from "../support/fixtures";
import type { Wire } from "../support/wire";
import { readPdf } from "../support/pdf";
import { declare, post, scriptsRun } from "../support/wizard";

const result = (page: Page) => page.getByRole("heading", { name: "What your export holds" });
const row = (page: Page, kind: string) =>
  page.getByRole("row").filter({ has: page.getByRole("checkbox", { name: kind, exact: true }) });
const shown = (page: Page) => page.getByRole("region", { name: "The fields of the request" });
/** Chromium by itself asks its maker about forms, whatever the page; nothing answers here. */
const browsersOwn = "content-autofill.googleapis.com:443";
/** What left the page and could carry anything. */
const left = ({ sent }: Wire) => sent.filter(({ method, address }) => method !== "GET" && address !== browsersOwn);
const inWords = (items: number) => items.toLocaleString("en-GB");

test("Ines counts her posts on her device, ticks some, and nothing but the totals shown goes out", async ({
  page,
  wire,
}, info) => {
  const { file, expected } = await aMadeUpExport();
  const [posts, comments] = [expected.posts, expected.comments];
  if (!posts || !comments) throw new Error("The sample has no posts");
  const before = (days: Record<string, number>, on: string) =>
    Object.entries(days).reduce((sum, [day, items]) => (day < on ? sum + items : sum), 0);

  await reachStake(page);
  await page.getByLabel("Member since").fill("2012");
  wire.sent.length = 0;
  await chooseExport(page, file);
  await expect(result(page)).toBeVisible();
  await expect(row(page, "Posts")).toContainText(inWords(posts.rows));
  await expect(row(page, "Posts")).toContainText(inWords(posts.words));
  await expect(row(page, "Comments")).toContainText(inWords(comments.undated));

  // Nothing is ticked, so nothing is in the form.
  await expect(page.getByText("Nothing is ticked, so nothing of this will be sent.")).toBeVisible();
  await expect(page.locator("input[name=counted]")).toHaveValue("");
  await row(page, "Posts").getByRole("checkbox").check();
  await row(page, "Comments").getByRole("checkbox").check();
  const told = before(posts.days, "2026-03-02") + before(comments.days, "2026-03-02");
  const sentence = `Of these, ${inWords(told)} are dated before 2 March 2026, the day on which I was told.`;
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Annex: my data at stake" })).toBeVisible();
  await checkAccessibility(page);

  // What goes out is what was shown, to the letter.
  const [address, , ...fields] = (await shown(page).innerText()).split("\n");
  expect(left(wire)).toEqual([]);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/check\/effect$/);
  const posted = left(wire);
  expect(posted.map(({ method, address: to }) => `${method} ${new URL(to).pathname}`)).toEqual([address]);
  const body = new URLSearchParams(posted[0]?.body.toString());
  expect([...body].map(([name, value]) => `${name}=${value}`)).toEqual(fields);
  expect(wire.sent.every(({ method, body: { length } }) => method !== "GET" || length === 0)).toBe(true);
  const counted = countedSchema.parse(JSON.parse(body.get("counted") ?? ""));
  expect(counted.rows.map(({ category, total, words }) => [category, total, words])).toEqual([
    ["posts", posts.rows, posts.words],
    ["comments", comments.rows, comments.words],
  ]);

  // Back finds it kept; the letter says it.
  await page.goto("/check/at-stake");
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.locator("input[name=counted]")).toHaveValue(body.get("counted") ?? "");
  for (const [step, answers] of herAnswers().after) await post(page.request, `/check/${step}/answer`, answers);
  await page.goto("/check/answers");
  await expect(page.getByText(`${inWords(posts.rows + comments.rows)} items of 2 kinds`)).toBeVisible();
  await declare(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the letter (PDF)" }).click(),
  ]);
  const path = info.outputPath("letter.pdf");
  await download.saveAs(path);
  const { text } = await readPdf(path);
  expect(text).toContain(sentence);
  expect(text).toContain("Annex: my data at stake");
  expect(text).toContain(`Posts ${inWords(posts.rows)} ${inWords(before(posts.days, "2025-11-03"))}`);
});

test("Ines takes her count back, and nothing of it is sent", async ({ page, wire }) => {
  await reachStake(page);
  await chooseExport(page, (await aMadeUpExport()).file);
  await page.getByRole("button", { name: "Tick all that LinkedIn names as used" }).click();
  await expect(page.getByText("Annex: my data at stake")).toBeVisible();
  await page.getByRole("button", { name: "Remove the count" }).click();
  await expect(page.getByText("Annex: my data at stake")).toBeHidden();
  wire.sent.length = 0;
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/check\/effect$/);
  const [posted] = left(wire);
  expect(new URLSearchParams(posted?.body.toString()).get("counted")).toBe("");
});

test("Ines drops the folder that her archive was unpacked into", async ({ page }, info) => {
  const folder = info.outputPath("Complete_LinkedInDataExport_11-01-2026");
  const { expected } = await unpackExport(folder);
  await reachStake(page);
  await dropOn(page, page.locator(".count-drop"), folder);
  await expect(result(page)).toBeVisible();
  await expect(row(page, "Posts")).toContainText(inWords(expected.posts?.rows ?? NaN));
  await expect(row(page, "Comments")).toContainText(inWords(expected.comments?.rows ?? NaN));
});

test("Whoever drops something else is told what to do", async ({ page }) => {
  await reachStake(page);
  const text = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("Milk, bread, a boat.") };
  const broken = { ...text, name: "export.zip", buffer: (await aMadeUpExport()).file.buffer.subarray(0, 900) };
  for (const [file, sentence] of [
    [text, "That does not look like a data export"],
    [broken, "That file is damaged"],
    [await aLockedExport(), "That zip file is locked with a password."],
    [(await aMadeUpExport("x")).file, "That is an export of another platform. This complaint is about LinkedIn"],
  ] as const) {
    await chooseExport(page, file);
    await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
  }
  await checkAccessibility(page);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a small phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, colorScheme });

    test("Ines counts with the keyboard alone, and nothing sticks out", async ({ page }) => {
      await reachStake(page);
      await page.getByText("How to get your export from LinkedIn").press("Enter");
      await expect(page.getByText("Get a copy of your data")).toBeVisible();
      const picker = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Choose the file" }).press("Enter");
      await (await picker).setFiles((await aMadeUpExport()).file);
      await expect(result(page)).toBeVisible();
      await row(page, "Posts").getByRole("checkbox").press("Space");
      await page.getByLabel("Also say how many in each year").press("Space");
      await expect(page.getByText("1 kind of data is ticked.")).toBeVisible();
      await expect(page.getByText("By year, as far as the items have a date")).toBeVisible();
      const fill = (part: string) =>
        page
          .locator(part)
          .first()
          .evaluate((drawn) => getComputedStyle(drawn).fill);
      expect(await fill(".year-part"), "the bar of a year stands out from what is left of it").not.toBe(
        await fill(".year-rest"),
      );
      await checkAccessibility(page);
      await checkFits(page);
    });
  });
}

test("A large archive leaves the page at hand, and can be cancelled", async ({ page }, info) => {
  const path = writeExport(info.outputPath("Complete_LinkedInDataExport_11-01-2026.zip"), 120_000, 400);
  await reachStake(page);
  const tasks = await watchTasks(page);
  await chooseExport(page, path);
  await expect(page.getByText(/of 100 read, now \S/)).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled. Nothing was kept.")).toBeVisible();
  await chooseExport(page, path);
  await expect(result(page)).toBeVisible({ timeout: 120_000 });
  await page.getByRole("button", { name: "Tick all", exact: true }).click();
  await expect(page.getByText("Annex: my data at stake")).toBeVisible();
  expect(await tasks.longest(), "milliseconds of the longest task of the page").toBeLessThan(200);
});

test("Totals that nobody can have counted are refused with a sentence", async ({ page }) => {
  await reachStake(page);
  for (const counted of ["{", "[]", '{"platform":"linkedin","on":"2026-11-01","cuts":[],"rows":[]}']) {
    await post(page.request, "/check/at-stake/answer", { memberSince: "2012", counted });
    const [answered] = await Promise.all([page.waitForResponse(/at-stake$/), page.goto("/check/at-stake")]);
    expect(answered.status()).toBe(422);
    await expect(page.getByRole("alert", { name: /missing/ })).toContainText(
      "The totals of your data export did not arrive",
    );
    await scriptsRun(page);
    await expect(page.locator("input[name=counted]")).toHaveValue("");
    await expect(page.getByLabel("Member since")).toHaveValue("2012");
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says that counting needs it, and goes on", async ({ page }) => {
    for (const [step, fields] of herAnswers().before) await post(page.request, `/check/${step}/answer`, fields);
    await page.goto("/check/at-stake");
    await expect(page.getByText("That needs JavaScript")).toBeVisible();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/check\/effect$/);
  });
});
