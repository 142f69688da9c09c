import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openAtDesk, openDesk } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";
import { readPdf } from "../support/pdf";
import { expectCount, openPetition, takeTime } from "../support/petitions";

interface Ticked {
  name: string;
  boxes: readonly string[];
  comment?: string;
}

/** Somebody signs on a page without scripts, ticks what they tick, and confirms it. */
async function signAndConfirm(page: Page, petition: string, { name, boxes, comment = "" }: Ticked): Promise<void> {
  const email = anAddress("signer");
  await page.goto(`${petition}/sign`);
  await page.getByLabel("Your name", { exact: true }).fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Where you live").selectOption("IE");
  for (const box of boxes) await page.getByLabel(box).check();
  await page.getByLabel("A comment").fill(comment);
  await takeTime(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await page.goto(linkIn(await readMail(email)));
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
}

async function downloaded(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test("Olga closes a petition and takes what is handed over: a document, and the names of those who ticked it", async ({
  page,
  anotherDevice,
}) => {
  const [petition, visitor] = [await openPetition(page.request), await anotherDevice()];
  const slug = petition.replace("/petitions/", "");
  const words = `Ask me first, ${slug}.`;
  const isDelivered = "Give Example Social my name";
  await signAndConfirm(visitor, petition, { name: "Ada Öztürk", boxes: [isDelivered], comment: words });
  await signAndConfirm(visitor, petition, { name: "=Ben(1)", boxes: [isDelivered, "Show my name"] });
  await signAndConfirm(visitor, petition, { name: "Cai Quiet", boxes: [] });
  await expectCount(visitor, petition, 3);

  await openDesk(page, "olga.delivers", { address: "/organise/comments" });
  const waiting = page.getByRole("article").filter({ hasText: words });
  await expect(waiting).not.toContainText("Ada");
  await waiting.getByLabel("Show it").check();
  await waiting.getByRole("button", { name: "Decide" }).click();
  await expect(page.getByText("Decided.")).toBeVisible();

  await openAtDesk(page, petition);
  await page.getByRole("group", { name: "When does it close?" }).getByLabel("Now").check();
  await page.getByRole("button", { name: "Close, or set the day" }).click();
  await expect(page.getByText("Done. See below when it closes.")).toBeVisible();

  const document = await downloaded(page, "Make the document (PDF)");
  expect(document.name).toBe(`petition-${slug}.pdf`);
  const { title, language, tagged, text } = await readPdf(document.path);
  expect({ title, language, tagged }).toEqual({ title: `Ask first (${slug})`, language: "en-GB", tagged: true });
  expect(text).toContain("3 people have signed this petition");
  expect(text).toContain(words);
  for (const name of ["Ada Öztürk", "=Ben(1)"]) expect(text).toContain(name);
  expect(text).not.toContain("Cai");
  expect(text).not.toContain("@example.org");

  const names = await downloaded(page, "Take the names (CSV)");
  expect(names.name).toBe(`petition-${slug}-signatories.csv`);
  // A spreadsheet must not take a name for a formula.
  expect(readFileSync(names.path, "utf8").replace("\ufeff", "").trimEnd().split("\r\n")).toEqual([
    "number,name",
    "1,Ada Öztürk",
    '2,"\'=Ben(1)"',
  ]);
  await page.goto("/organise/log");
  await expect(page.getByText("Fetched what is delivered").first()).toBeVisible();
  // What everybody sees of a petition is a few seconds old.
  await expect(async () => {
    await visitor.goto(`${petition}/sign`);
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Signing has ended", { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
});
