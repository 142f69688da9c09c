import { createHash } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { regulatorFor } from "@/lib/law/catalogue";
import { someLetterFacts, aLetter, writingDay } from "@/lib/testing/a-letter";
import type { Pictures } from "../document";
import { formSheetFor, weighedSheet, type FormSheet } from "../form-sheet";
import { renderFormSheet } from "../render/form";
import { renderPdf } from "../render/pdf";
import type { LetterFacts, PictureExhibit } from "../schema";
import { sizesOf } from "./files";

/** A photograph of nothing: noise, which no format makes small. */
async function aPicture(side: number, caption: string): Promise<{ exhibit: PictureExhibit; bytes: Uint8Array }> {
  const noise = { type: "gaussian", mean: 128, sigma: 90 } as const;
  const made = sharp({ create: { width: side, height: side, channels: 3, background: "white", noise } });
  const bytes = new Uint8Array(await made.jpeg({ quality: 95 }).toBuffer());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { exhibit: { caption, alt: "Noise", sha256, type: "image/jpeg", width: side, height: side }, bytes };
}

const contact: LetterFacts["contact"] = {
  on: "2026-11-20",
  channel: "form",
  asked: ["complaint"],
  reply: "answered",
  repliedOn: "2026-12-20",
};

/** The sheet for a letter that holds these pictures, its files drawn and weighed. */
async function sheetWith(sides: readonly number[], changes: Partial<LetterFacts> = {}) {
  const made = await Promise.all(sides.map((side, index) => aPicture(side, `Picture ${index + 1}`)));
  const pictures: Pictures = new Map(made.map(({ exhibit, bytes }) => [exhibit.sha256, bytes]));
  const facts = someLetterFacts({ contact, exhibits: made.map(({ exhibit }) => exhibit), ...changes });
  const sheet = formSheetFor(facts, "authority", writingDay);
  if (!sheet.ok) throw new Error(sheet.reason);
  const letter = aLetter(facts, "authority");
  const pdf = renderPdf(letter, pictures);
  return { pdf, files: weighedSheet(sheet.value, sizesOf(letter, pdf, pictures)).files, sheet: sheet.value };
}

function printed(sheet: FormSheet, warnings: string[]): string {
  return renderFormSheet({ ...sheet, files: { ...sheet.files, warnings } });
}

describe("a letter with real pictures, against the 3 MB of the ICO’s form", () => {
  test("two small ones fit, and nothing is said", async () => {
    const { pdf, files } = await sheetWith([300, 300]);
    expect(pdf.length).toBeLessThan(3_000_000);
    expect(files.warnings).toEqual([]);
  });

  test("large ones do not: the size, the largest, and what to do", async () => {
    const { pdf, files, sheet } = await sheetWith([900, 1_700]);
    expect(pdf.length).toBeGreaterThan(3_000_000);
    const megabytes = (Math.ceil(pdf.length / 100_000) / 10).toFixed(1);
    const [warning = ""] = files.warnings;
    expect(warning).toContain(`The PDF has ${megabytes} MB, and the form took 3 MB a file.`);
    expect(warning).toMatch(/smaller ones: the largest is “Exhibit B: Picture 2” with \d\.\d MB\./);
    expect(warning).toContain(`by telephone: ${regulatorFor({ country: "GB" })?.phone ?? "no telephone"}`);
    expect(printed(sheet, files.warnings)).toContain(warning);
  });

  test("of a form whose limit nobody knows nothing is said", async () => {
    const { pdf, files } = await sheetWith([1_700], { residence: { country: "FR" } });
    expect(pdf.length).toBeGreaterThan(3_000_000);
    expect(files.warnings).toEqual([]);
  });
});

test("the files are a list to tick, and claim nothing that may not be there", () => {
  const facts = someLetterFacts({ contact, notice: { told: "before", on: "2026-10-01", said: "We will." } });
  const sheet = formSheetFor(facts, "authority", writingDay);
  if (!sheet.ok) throw new Error(sheet.reason);
  const text = renderFormSheet(sheet.value);
  expect(text).toContain("Leave out what you did not keep.");
  expect(text).toMatch(
    /\[ \] The letter as a PDF \(uk-ico-2027-01-18\.pdf\)\n\[ \] What you sent to LinkedIn Corporation on/,
  );
});
