import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { z } from "zod";
import { lookAt } from "../support/accessibility";
import { runOnPortal } from "../support/commands";
import { expect, test } from "../support/fixtures";
import { releaseNow } from "../support/release";

const chainSchema = z.object({
  entries: z.array(
    z.object({
      number: z.number(),
      kind: z.string(),
      name: z.string(),
      file: z.string(),
      hash: z.string(),
      contentSha256: z.string(),
    }),
  ),
});

test.beforeAll(() => {
  releaseNow();
});

test("Rita downloads a release, and its fingerprint is the one that is shown", async ({ page }) => {
  await page.goto("/dashboard/data");
  await lookAt(page);
  await expect(page.locator("blockquote")).toContainText(/release \d{4}-\d\d-\d\d.* CC BY 4\.0\./);
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: /^CSV/ }) })
    .first();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    row.getByRole("link", { name: /^CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^unticked-\d{4}-\d\d-\d\d(T\d{6}Z)?\.csv$/);
  const bytes = readFileSync(await download.path());
  expect(await row.locator("code").textContent()).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(bytes.toString()).toMatch(/^practice,table,category,epsilon,count\r\n/);
});

test("search engines for data find a Dataset, and where each of its files is", async ({ page, request }) => {
  await page.goto("/dashboard/data");
  const dataset = page.locator('[itemtype="https://schema.org/Dataset"]');
  await expect(dataset.locator('[itemprop="license"]')).toHaveAttribute("href", /creativecommons/);
  const description = await dataset.locator('[itemprop="description"]').getAttribute("content");
  expect(description?.length).toBeGreaterThan(50);
  const version = (await dataset.locator('[itemprop="version"]').getAttribute("content")) ?? "";
  await expect(dataset.locator('[itemprop="citation"]')).toContainText(`release ${version}.`);
  expect(await dataset.locator('[itemprop="distribution"]').count()).toBeGreaterThan(1);
  for (const file of await dataset.locator('[itemprop="distribution"] [itemprop="contentUrl"]').all())
    expect((await request.get((await file.getAttribute("href")) ?? "")).status()).toBe(200);
});

test("Rita’s browser finds everything as it was published, and one changed digit", async ({ page }) => {
  await page.goto("/dashboard/verify");
  await lookAt(page);
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.getByText("Everything fits: every file has")).toBeVisible();
  await expect(page.getByText("not checked yet")).toHaveCount(0);

  // What a portal would do that rewrites one number of an old release.
  await page.route(
    /\/api\/v1\/releases\/[^/]+\.csv$/,
    async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/(\d)\r\n$/, (_, digit: string) => `${(Number(digit) + 1) % 10}\r\n`);
      await route.fulfill({ response: answer, body });
    },
    { times: 1 },
  );
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByText("Something does not fit.")).toBeVisible();
  await expect(page.getByText("its file was changed")).toHaveCount(1);
});

test("the command finds the same in what was downloaded", async ({ request }) => {
  const folder = mkdtempSync(join(tmpdir(), "rita-"));
  const chain = await (await request.get("/api/v1/chain")).text();
  writeFileSync(join(folder, "chain.json"), chain);
  const { entries } = chainSchema.parse(JSON.parse(chain));
  for (const { file } of entries)
    writeFileSync(join(folder, basename(file)), await (await request.get(`/api/v1/${file}`)).body());
  expect(runOnPortal("lib/statistics/verify.ts", folder, "--hash", entries[0]?.hash ?? "")).toContain(
    `All ${entries.length} as published. Hash of the last: ${entries.at(-1)?.hash ?? ""}`,
  );
  rmSync(folder, { recursive: true });
});

test("the command downloads all of it by itself, as the page says, and finds the same", async ({ page, baseURL }) => {
  await page.goto("/dashboard/verify");
  const origin = baseURL ?? "";
  await expect(page.getByText(`npm run --silent verify -- FOLDER --from ${origin}`)).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), "rita-"));
  expect(runOnPortal("lib/statistics/verify.ts", folder, "--from", origin)).toMatch(/^All \d+ as published\./m);
  rmSync(folder, { recursive: true });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Rita looks up a fingerprint that she kept, and is told how to check the rest", async ({ page, request }) => {
    const { entries } = chainSchema.parse(await (await request.get("/api/v1/chain")).json());
    const kept = entries.findLast(({ kind }) => kind === "release");
    if (!kept) throw new Error("Nothing is in the chain");
    await page.goto("/dashboard/verify");
    await expect(page.getByText("Your browser runs no scripts here.")).toBeVisible();
    await expect(page.getByText("npm run --silent verify")).toBeVisible();
    const field = page.getByRole("textbox", { name: "Fingerprint" });
    for (const [typed, answer] of [
      [
        kept.hash.toUpperCase(),
        `It is in the chain: number ${kept.number.toLocaleString("en-GB")}, the release ${kept.name}.`,
      ],
      [kept.contentSha256, `It is the file of the release ${kept.name}`],
      ["0".repeat(64), "It is not in the chain."],
      ["nonsense", "A fingerprint has 64 digits and letters from a to f."],
    ] as const) {
      await field.fill(typed);
      await page.getByRole("button", { name: "Look it up" }).click();
      await expect(page.getByText(answer).first()).toBeVisible();
    }
  });
});
