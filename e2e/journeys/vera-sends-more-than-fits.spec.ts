import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import sharp from "sharp";
import { checkFits } from "../support/accessibility";
import { fillDay, keep, openCase } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { anAddress } from "../support/mail";
import { post, postedAnswers } from "../support/wizard";

test.use({ javaScriptEnabled: false });

const megabyte = 1024 * 1024;

/** Four pictures, 48 MB together, on the disk of the browser. What hangs behind the end of a JPEG makes it large. */
async function fourPictures(info: TestInfo): Promise<string[]> {
  const background = "#2238c4";
  const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const paths = ["one.jpg", "two.jpg", "three.jpg", "four.jpg"].map((name) => info.outputPath(name));
  for (const path of paths) writeFileSync(path, Buffer.concat([picture, Buffer.alloc(12 * megabyte)]));
  return paths;
}

const summary = (page: Page) => page.locator("#error-summary");

async function lookAtPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await checkFits(page);
}

test("as evidence: what fits is added, the rest is named, and what was typed is still there", async ({
  page,
}, info) => {
  const answers = postedAnswers(anAddress("vera"), "england");
  const upTo = answers.findIndex(([step]) => step === "evidence");
  for (const [step, fields] of answers.slice(0, upTo)) await post(page.request, `/check/${step}/answer`, fields);
  await page.goto("/check/evidence");
  const [one = "", ...others] = await fourPictures(info);
  const add = async (...files: string[]) => {
    await page.getByLabel("Add files").setInputFiles(files);
    await page.getByRole("button", { name: "Add these files" }).click();
  };
  await add(one);
  const caption = page.getByRole("group", { name: "Exhibit A" }).getByLabel("What does it show?");
  await caption.fill("The switch");
  const answered = page.waitForResponse((response) => response.url().endsWith("/check/evidence"));
  await add(one, ...others);
  expect((await answered).status()).toBe(422);
  await expect(summary(page)).toContainText("four.jpg: Together the files were larger than 45 MB");
  await expect(caption).toHaveValue("The switch");
  await expect(page.locator("fieldset.piece")).toHaveCount(4);
  await lookAtPhone(page);
});

test("with what happened in a case: nothing is written down, and what was typed is still there", async ({
  page,
}, info) => {
  const address = await openCase(page, anAddress("vera"));
  await page.goto(`${address}/record/acknowledged`);
  await fillDay(page);
  const words = page.getByLabel("Paste what it wrote");
  await words.fill("We have it.");
  await page.getByLabel("Add the mail or letter itself").setInputFiles(await fourPictures(info));
  await keep(page);
  await expect(summary(page)).toContainText("Together these files are larger than 45 MB");
  await expect(words).toHaveValue("We have it.");
  await lookAtPhone(page);
  await page.goto(address);
  await expect(page.locator(".timeline")).not.toContainText("acknowledged it");
});

test("with word that a platform changed: what was typed is still there", async ({ page }) => {
  await page.goto("/platforms/linkedin/changed");
  await page.getByLabel("What it says now").fill("Use my data for AI");
  await page.getByLabel("In the app on Android").check();
  const film = { name: "film.png", mimeType: "image/png", buffer: Buffer.alloc(46 * megabyte) };
  await page.getByLabel("A picture of your screen").setInputFiles(film);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page).toHaveURL(/\/platforms\/linkedin\/changed$/);
  await expect(summary(page)).toContainText("This file is larger than 15 MB.");
  await expect(page.getByLabel("What it says now")).toHaveValue("Use my data for AI");
  await expect(page.getByLabel("In the app on Android")).toBeChecked();
  await lookAtPhone(page);
});
