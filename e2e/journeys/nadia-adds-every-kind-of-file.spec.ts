import { aMarkedHeic, aMarkedPicture } from "@/lib/testing/some-marked-pictures";
import { checkAccessibility } from "../support/accessibility";
import {
  aScreenshot,
  choose,
  keptPicture,
  looking,
  parcelIn,
  pixelsOf,
  png,
  reachEvidence,
  test,
} from "../support/evidence";
import { expect } from "../support/fixtures";

/** A PDF of so many A4 pages with a coloured area on each, the second in a colour of its own. */
function aPdf(pages: number): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => index);
  const sheet = `/Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89]`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((page) => `${4 + 2 * page} 0 R`).join(" ")}] >>`,
    "<< /Author (MARKER-author) >>",
    ...numbers.flatMap((page) => {
      const drawing = `${page === 1 ? "0 0.667 1" : "1 0 1"} rg 100 541.89 200 100 re f`;
      return [
        `<< ${sheet} /Contents ${5 + 2 * page} 0 R >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ];
    }),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Info 3 0 R >>\n%%EOF\n`);
}

const aMail = [
  "From: LinkedIn <notices@linkedin.example>",
  "Received: from MARKER.example by mail.example",
  "To: Nadia Example <nadia@example.org>",
  "Date: Fri, 20 Sep 2024 10:11:12 +0200",
  "Subject: Our new terms",
  "X-Mailer: MARKER",
  "",
  "Dear Nadia,",
  "",
  "we use your data.",
].join("\r\n");

test("a page of a PDF is chosen, and only its picture is sent", async ({ page, wire }) => {
  await reachEvidence(page);
  await choose(page, { name: "notice.pdf", mimeType: "application/pdf", buffer: aPdf(22) });
  const pages = await looking(page, "notice.pdf");
  await expect(pages.getByRole("checkbox")).toHaveCount(20);
  await expect(pages).toContainText("This PDF has 22 pages");
  await pages.getByRole("button", { name: "Use these pages" }).click();
  await expect(pages.getByRole("alert")).toHaveText("Choose at least one page.");
  await checkAccessibility(page);
  await pages.getByLabel("Page 2", { exact: true }).check();
  await pages.getByRole("button", { name: "Use these pages" }).click();
  const dialog = await looking(page, "notice.pdf, page 2");
  await dialog.getByRole("button", { name: "Use it as it is" }).click();
  await expect(page.getByText("notice.pdf, page 2 was added.")).toBeVisible();
  const drawn = await pixelsOf(await keptPicture(page));
  expect([drawn.width, drawn.height]).toEqual([1654, 2339]);
  expect(drawn.at(Math.round((200 * 200) / 72), Math.round((250 * 200) / 72))).toEqual([0, 170, 255]);
  const { file } = await parcelIn(wire);
  expect(file.includes("%PDF") || file.includes("MARKER")).toBe(false);
});

test("words of an e-mail are blacked out, and the rest of its head is left out", async ({ page, wire }) => {
  await reachEvidence(page);
  await choose(page, { name: "terms.eml", mimeType: "message/rfc822", buffer: Buffer.from(aMail) });
  const dialog = await looking(page, "terms.eml");
  const sheet = dialog.getByLabel("The e-mail’s words");
  await dialog.getByRole("button", { name: "Black out the selected words" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Select some words first.");
  const select = (words: string) =>
    sheet.evaluate((area, sought) => {
      if (!(area instanceof HTMLTextAreaElement)) return;
      const from = area.value.indexOf(sought);
      area.setSelectionRange(from, from + sought.length);
    }, words);
  for (const words of ["Nadia Example <nadia@example.org>", "Dear", "Nadia,"]) {
    await select(words);
    await dialog.getByRole("button", { name: "Black out the selected words" }).click();
  }
  await dialog.getByRole("button", { name: "Undo" }).click();
  await select("Nadia");
  await dialog.getByRole("button", { name: "Black out the selected words" }).click();
  await expect(sheet).toHaveValue(/To: █████ ███████ ███████████████████\n/);
  await expect(sheet).toHaveValue(/\n████ █████,\n\nwe use your data\./);
  await expect(dialog).toContainText("MARKER");
  await checkAccessibility(page);
  await dialog.getByRole("button", { name: "Use this e-mail" }).click();
  await expect(page.getByText("terms.eml was added.")).toBeVisible();
  await expect(page.getByText("LinkedIn <notices@linkedin.example>")).toBeVisible();
  await expect(page.getByText("Our new terms")).toBeVisible();
  const { fields, file } = await parcelIn(wire);
  expect(fields.hidden).toEqual(["3"]);
  const everything = Buffer.concat([
    file,
    Buffer.from(file.toString().split("\r\n\r\n")[1] ?? "", "base64"),
  ]).toString();
  expect(everything).toContain("we use your data.");
  expect(everything).not.toMatch(/MARKER|Nadia|nadia|linkedin\.example\b.*Received/);
});

for (const kind of ["heic", "jpeg", "webp", "avif"] as const) {
  test(`what a ${kind} file says besides is shown, and none of it is sent`, async ({ page, wire }) => {
    const original = kind === "heic" ? aMarkedHeic() : await aMarkedPicture(kind);
    await reachEvidence(page);
    await choose(page, { name: `photo.${kind}`, mimeType: "", buffer: original });
    const dialog = await looking(page, `photo.${kind}`);
    await expect(dialog).toContainText("MARKER-model");
    await dialog.getByRole("button", { name: "Use it as it is" }).click();
    await expect(page.getByText(`photo.${kind} was added.`)).toBeVisible();
    const { file, fields } = await parcelIn(wire);
    expect(file.subarray(0, 3).toString("hex")).toBe("ffd8ff");
    expect(file.includes("MARKER") || file.includes("Exif")).toBe(false);
    expect(fields.takenOn).toEqual(["2024-09-20"]);
    const [shown, sent] = [await pixelsOf(await keptPicture(page)), await pixelsOf(file)];
    expect([shown.width, shown.height]).toEqual([sent.width, sent.height]);
    // All of them are in Display P3, where this red of 8 has the number 50.
    expect(sent.at(8, 110)[0]).toBeLessThan(25);
  });
}

test("files are pasted and dropped; one that cannot be read says why", async ({ page }) => {
  await reachEvidence(page);
  const bytes = [...(await aScreenshot(300))];
  const give = (kind: "paste" | "drop", name: string, content: number[]) =>
    page.evaluate(
      ([event, file, all]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(all)], file));
        const made =
          event === "paste"
            ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true })
            : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(made);
      },
      [kind, name, content] as const,
    );
  await give("paste", "pasted.png", bytes);
  await (await looking(page, "pasted.png")).getByRole("button", { name: "Use it as it is" }).click();
  await expect(page.getByText("pasted.png was added.")).toBeVisible();
  await give("drop", "dropped.png", bytes);
  await (await looking(page, "dropped.png")).getByRole("button", { name: "Use it as it is" }).click();
  await expect(page.getByText("dropped.png was added.")).toBeVisible();
  await give("drop", "cut.png", bytes.slice(0, 200));
  await expect(page.getByRole("dialog", { name: "cut.png" }).getByRole("alert")).toContainText("damaged or cut short");
  await checkAccessibility(page);
});

test("a picture that the browser gives back as noise is not sent, and is once she allows it to be read", async ({
  page,
  wire,
}) => {
  await reachEvidence(page);
  // As browsers do that guard against being recognised by what they draw.
  await page.evaluate(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...area) {
      const read = getImageData.apply(this, area);
      if (!document.title.startsWith("allowed")) crypto.getRandomValues(read.data);
      return read;
    };
  });
  await choose(page, png("screen.png", await aScreenshot(300)));
  const dialog = await looking(page, "screen.png");
  await dialog.getByRole("button", { name: "Use it as it is" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Your browser lets no page read what it has drawn");
  await checkAccessibility(page);
  expect(wire.sent.some(({ address }) => address.endsWith("/check/evidence/add"))).toBe(false);
  await page.evaluate(() => (document.title = `allowed ${document.title}`));
  await dialog.getByRole("button", { name: "Use it as it is" }).click();
  await expect(page.getByText("screen.png was added.")).toBeVisible();
});

test("a sending is stopped, fails, and is tried again under the same name; the page asks before it is left", async ({
  page,
  wire,
  faults,
}) => {
  await reachEvidence(page);
  await page.route("**/check/evidence/add", (route) => route.abort(), { times: 1 });
  await choose(page, png("one.png", await aScreenshot(300)), png("two.png", await aScreenshot(400)));
  for (const name of ["one.png", "two.png"]) {
    await (await looking(page, name)).getByRole("button", { name: "Use it as it is" }).click();
  }
  await expect(page.getByText("two.png was added.")).toBeVisible();
  await expect(page.getByText("The connection broke off. Try again.")).toBeVisible();
  // The browser notes the connection that this test broke.
  expect(faults.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")]);
  await checkAccessibility(page);
  const asked = page.waitForEvent("dialog");
  const leaving = page.getByRole("link", { name: "Platforms" }).first().click();
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await leaving;
  const reached = page.waitForRequest("**/check/evidence/add");
  await page.route("**/check/evidence/add", async (route) => {
    await page.getByRole("button", { name: "Cancel one.png" }).click();
    await route.abort();
  });
  await page.getByRole("button", { name: "Try again one.png" }).click();
  await reached;
  await expect(page.getByText("Stopped. Nothing was added.")).toBeVisible();
  await page.unrouteAll({ behavior: "wait" });
  wire.sent.length = 0;
  await page.getByRole("button", { name: "Try again one.png" }).click();
  await expect(page.getByText("one.png was added.")).toBeVisible();
  await expect(page.locator('img[src*="/check/evidence/"]')).toHaveCount(2);
  expect((await parcelIn(wire)).fields.name).toEqual(["one.png"]);
});
