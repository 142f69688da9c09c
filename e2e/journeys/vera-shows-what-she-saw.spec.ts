import { createHash } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { expect, test } from "../support/fixtures";
import { anAddress } from "../support/mail";
import { readPdf } from "../support/pdf";
import { declare, post, postedAnswers } from "../support/wizard";

test.use({ javaScriptEnabled: false });

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A screenshot that says where it was taken. */
async function aScreenshot(colour: string): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="780" height="1200"><rect width="100%" height="100%" fill="${colour}"/><circle cx="390" cy="500" r="200" fill="white"/></svg>`;
  return sharp(Buffer.from(drawing))
    .withExif({ IFD0: { Make: "MARKER-make" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 31/1 12/1" } })
    .jpeg()
    .toBuffer();
}

const email = [
  "From: LinkedIn <news@example.com>",
  "To: vera@example.org",
  "Date: Wed, 18 Sep 2024 10:00:00 +0000",
  "Subject: Our terms are changing",
  "X-Secret: MARKER-header",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "We have updated our terms.",
  "You can opt out at any time.",
].join("\r\n");

const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;

async function reachEvidence(page: Page, address: string): Promise<void> {
  const answers = postedAnswers(address, "england");
  const upTo = answers.findIndex(([step]) => step === "evidence");
  for (const [step, fields] of answers.slice(0, upTo)) await post(page.request, `/check/${step}/answer`, fields);
  await page.goto("/check/evidence");
}

async function answerTheRest(page: Page, address: string): Promise<void> {
  const answers = postedAnswers(address, "england");
  const from = answers.findIndex(([step]) => step === "contact");
  for (const [step, fields] of answers.slice(from)) await post(page.request, `/check/${step}/answer`, fields);
}

interface AFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const add = async (page: Page, ...files: AFile[]) => {
  await page.getByLabel("Add files").setInputFiles(files);
  await page.getByRole("button", { name: "Add these files" }).click();
};
const asJpeg = (name: string, buffer: Buffer): AFile => ({ name, mimeType: "image/jpeg", buffer });
const asMail = (name: string): AFile => ({ name, mimeType: "message/rfc822", buffer: Buffer.from(email) });
const aDrawing = (name: string): AFile => ({ name, mimeType: "image/png", buffer: Buffer.from(svg) });
const piece = (page: Page, letter: string): Locator => page.getByRole("group", { name: `Exhibit ${letter}` });
const caption = (group: Locator) => group.getByLabel("What does it show?");

async function savedPdf(page: Page) {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the letter (PDF)" }).first().click();
  return readPdf(await (await download).path());
}

test("Vera, without JavaScript, adds two pictures and an e-mail, and her letter shows them", async ({
  page,
  anotherDevice,
}) => {
  const address = anAddress("vera");
  await reachEvidence(page, address);
  await expect(page.getByText("needs JavaScript")).toBeVisible();

  const [blue, green] = [await aScreenshot("#2238c4"), await aScreenshot("#1c6b45")];
  await add(page, asJpeg("blue.jpg", blue), asJpeg("green.jpg", green), asMail("terms.eml"));
  await expect(page.locator("fieldset.piece")).toHaveCount(3);
  await expect(piece(page, "A").getByText("Taken out of the file")).toContainText("the place");
  await expect(piece(page, "C").getByText("Our terms are changing")).toBeVisible();
  await expect(piece(page, "C").getByLabel("Description for someone")).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await checkFits(page);

  // What is typed so far goes with every button, and a file that is refused takes nothing with it.
  await caption(piece(page, "A")).fill("The blue page");
  await piece(page, "A").getByLabel("Description for someone").fill("A white disc on blue.");
  await page
    .getByLabel("Add files")
    .setInputFiles([
      { name: "holiday.png", mimeType: "image/png", buffer: Buffer.from(svg) },
      asJpeg("again.jpg", green),
    ]);
  const answered = page.waitForResponse((response) => response.url().endsWith("/check/evidence"));
  await page.getByRole("button", { name: "Add these files" }).click();
  expect((await answered).status()).toBe(422);
  await expect(page.locator("#error-summary")).toContainText("holiday.png: An SVG file is a drawing with code in it");
  await expect(caption(piece(page, "A"))).toHaveValue("The blue page");
  await expect(page.locator("fieldset.piece")).toHaveCount(4);

  await piece(page, "D").getByRole("button", { name: "Remove" }).click();
  await expect(page.locator("fieldset.piece")).toHaveCount(3);
  await caption(piece(page, "B")).fill("The green page");
  await piece(page, "B").getByRole("button", { name: "Move up" }).click();
  await expect(caption(piece(page, "A"))).toHaveValue("The green page");
  await expect(caption(piece(page, "B"))).toHaveValue("The blue page");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("#error-summary")).toContainText("Say what this exhibit shows");
  await caption(piece(page, "C")).fill("The notice");
  const taken = piece(page, "A").getByRole("group", { name: "When was it taken?" });
  for (const [part, typed] of Object.entries({ Day: "14", Month: "11", Year: "2026" }))
    await taken.getByLabel(part).fill(typed);
  // The Enter key goes on; it moves and removes nothing.
  await caption(piece(page, "C")).press("Enter");
  await expect(page).toHaveURL(/\/check\/contact$/);

  await answerTheRest(page, address);
  await page.goto("/check/answers");
  await expect(page.getByText("Exhibit A: The green page")).toBeVisible();
  await declare(page);
  await expect(page.getByRole("heading", { name: "Your letter is ready" })).toBeVisible();
  const shown = page.locator(".letter-exhibit img");
  await expect(shown).toHaveCount(2);
  await expect(shown.nth(1)).toHaveAttribute("alt", "A white disc on blue.");
  const src = (await shown.first().getAttribute("src")) ?? "";
  const kept = await page.request.get(src);
  expect(kept.headers()).toMatchObject({ "content-type": "image/jpeg", "cache-control": "no-store" });
  const bytes = await kept.body();
  expect(bytes.includes(Buffer.from("MARKER"))).toBe(false);
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();

  const pdf = await savedPdf(page);
  expect(pdf.tagged).toBe(true);
  expect(pdf.pictures).toBe(2);
  for (const said of [
    "Exhibit A: The green page",
    "Taken on 14 November 2026",
    "Exhibit B: The blue page",
    "Exhibit C: The notice",
    "You can opt out at any time.",
    "Our terms are changing",
  ])
    expect(pdf.text).toContain(said);
  // A fingerprint may be broken over two lines.
  const joined = pdf.text.replaceAll(/\s/g, "");
  expect(joined).toContain(`SHA-256${sha256(bytes)}`);
  expect(joined).toContain(sha256(green));
  expect(pdf.text).not.toContain("MARKER");

  const stranger = await anotherDevice();
  expect((await stranger.request.get(src)).status()).toBe(404);

  await signIn(page, address);
  await expect(page).toHaveURL(/\/complaints\/[0-9a-f-]{36}/);
  await expect(page.locator(".letter-exhibit img")).toHaveCount(2);
  const frozen = await savedPdf(page);
  expect(frozen.pictures).toBe(2);
  expect(frozen.text).toContain("Exhibit A: The green page");
  const ofTheCase = (await page.locator(".letter-exhibit img").first().getAttribute("src")) ?? "";
  expect(await (await page.request.get(ofTheCase)).body()).toEqual(bytes);
  expect((await page.request.get(src)).status()).toBe(404);
  expect((await stranger.request.get(ofTheCase, { maxRedirects: 0 })).status()).toBe(303);
  await signIn(stranger, anAddress("stranger"));
  expect((await stranger.request.get(ofTheCase)).status()).toBe(404);
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  test("the page breaks no rule, with pieces, with faults, and on a small screen", async ({ page }) => {
    await reachEvidence(page, anAddress("vera"));
    await checkAccessibility(page);
    const files = [asJpeg("blue.jpg", await aScreenshot("#2238c4")), asMail("terms.eml"), aDrawing("holiday.png")];
    const form = new FormData();
    for (const { name, buffer } of files) form.append("files", new File([Uint8Array.from(buffer)], name));
    await page.request.post("/check/evidence/answer", { multipart: form });
    await page.goto("/check/evidence");
    await expect(page.locator("fieldset.piece")).toHaveCount(2);
    await checkAccessibility(page);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.locator("#error-summary")).toContainText("Say what this exhibit shows");
    await page.setViewportSize({ width: 320, height: 640 });
    await checkFits(page);
    await checkAccessibility(page);
    for (const letter of ["A", "B"]) await caption(piece(page, letter)).fill("w".repeat(190));
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/check\/contact$/);
  });
});

test("Continue with files chosen takes them, Back takes them along, and nothing typed is lost", async ({ page }) => {
  await reachEvidence(page, anAddress("vera"));
  await page.getByLabel("Add files").setInputFiles([asJpeg("blue.jpg", await aScreenshot("#2238c4"))]);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/check\/evidence#piece-/);
  await expect(page.locator("#error-summary")).toHaveCount(0);
  await caption(piece(page, "A")).fill("The blue page");
  await page.getByLabel("Add files").setInputFiles([asMail("terms.eml")]);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page).toHaveURL(/\/check\/age$/);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(caption(piece(page, "A"))).toHaveValue("The blue page");
  await expect(piece(page, "B").getByText("terms.eml")).toBeVisible();
});

test("a draft that is gone is said so, by the form and by the device’s own way", async ({ page }) => {
  await reachEvidence(page, anAddress("vera"));
  await page.getByLabel("Add files").setInputFiles([asMail("terms.eml")]);
  await page.context().clearCookies();
  const sent = { id: crypto.randomUUID(), name: "a", file: asMail("a.eml") };
  const device = await page.request.post("/check/evidence/add", { multipart: sent });
  expect(device.status()).toBe(410);
  expect(await device.json()).toEqual({ sentence: expect.stringContaining("Begin again") });
  await page.getByRole("button", { name: "Add these files" }).click();
  await expect(page).toHaveURL(/\/check\/platform\?note=kept$/);
});

test("what is not a form, too large or from elsewhere is answered in words, with the headers of every page", async ({
  page,
}) => {
  await reachEvidence(page, anAddress("vera"));
  const send = (headers: Record<string, string>, data: Buffer) =>
    page.request.post("/check/evidence/answer", { headers, data, maxRedirects: 0 });
  const form = { "content-type": "multipart/form-data; boundary=x" };
  expect((await send({ "content-type": "application/json" }, Buffer.from("{}"))).status()).toBe(415);
  expect((await send(form, Buffer.from("--x\r\nbroken"))).status()).toBe(400);
  expect((await send({ ...form, "sec-fetch-site": "cross-site" }, Buffer.from("--x--\r\n"))).status()).toBe(403);
  const words = `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${"y".repeat(2_000_000)}\r\n--x--\r\n`;
  const large = await send(form, Buffer.from(words));
  expect(large.status()).toBe(413);
  expect(await large.text()).toContain("more than this form takes");
  expect(large.headers()).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
  expect(large.headers()["content-security-policy"]).toContain("default-src 'none'");
  expect((await page.request.get("/check/evidence/answer")).status()).toBe(405);
});
