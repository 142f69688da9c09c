import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { aLetter, someLetterFacts } from "@/lib/testing/a-letter";
import { somePictures, withExhibits } from "@/lib/testing/some-pictures";
import { aLetterIn, someScripts } from "@/lib/testing/some-scripts";
import { verdictsOn, type Verdict } from "@/lib/testing/verapdf";
import { choicesFor } from "../choice";
import type { LetterDocument } from "../document";
import { samples } from "../samples.data";
import { renderPdf } from "./pdf";

const sampleLetters = Object.entries(samples).map(([name, { facts, writtenOn }]): [string, LetterDocument] => [
  name,
  aLetter(facts, choicesFor(facts, writtenOn)[0]?.kind, writtenOn),
]);

const letters: [string, LetterDocument][] = [
  ...sampleLetters,
  ...sampleLetters.map(([name, letter]): [string, LetterDocument] => [`${name}-exhibits`, withExhibits(letter)]),
  ["us-letter", withExhibits({ ...aLetter(), paper: "us-letter" })],
  ["long", withExhibits(aLetter(someLetterFacts({ effect: "w".repeat(2_000) })), "c".repeat(300))],
  ["missing", aLetter(someLetterFacts({ effect: "𒀀 \uE000 x\u0353 Z͑ͫ̓" }))],
  ...Object.entries(someScripts).map(([name, script]): [string, LetterDocument] => {
    const letter = aLetterIn(script);
    return [`script-${name.replace(" ", "-")}`, withExhibits(letter, script.text)];
  }),
];

/** A page that claims nothing and says nothing of its parts: what a PDF is without care. */
function untagged(): Uint8Array {
  const compiler = NodeCompiler.create({});
  const { result } = compiler.compile({ mainFileContent: "= A heading\nA line." });
  return result ? new Uint8Array(compiler.pdf(result, { pdfTags: false })) : expect.fail("It does not compile");
}

/** A whole letter from which one thing that people need is taken. */
function without(mark: string): Uint8Array {
  const bytes = Buffer.from(renderPdf(withExhibits(aLetter()), somePictures)).toString("latin1");
  expect(bytes).toContain(mark);
  return Buffer.from(bytes.replaceAll(mark, mark.replace("/", "/X").slice(0, mark.length)), "latin1");
}

const folder = mkdtempSync(join(tmpdir(), "unticked-pdfua-"));
let verdicts: ReadonlyMap<string, Verdict> = new Map();
const verdictOn = (name: string) => verdicts.get(`${name}.pdf`) ?? expect.fail(`No verdict on ${name}`);

beforeAll(async () => {
  for (const [name, letter] of letters) writeFileSync(join(folder, `${name}.pdf`), renderPdf(letter, somePictures));
  writeFileSync(join(folder, "fault-untagged.pdf"), untagged());
  writeFileSync(join(folder, "fault-no-alt.pdf"), without("/Alt "));
  verdicts = await verdictsOn(folder, inject("veraPdf"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("veraPDF passes by the PDF/UA-1 profile", () => {
  test.each(letters)("%s", (name) => {
    const { broken, ...verdict } = verdictOn(name);
    expect(broken).toEqual([]);
    expect(verdict).toMatchObject({ compliant: true, profile: "PDF/UA-1 validation profile" });
    expect(verdict.passedRules).toBeGreaterThan(100);
  });
});

describe("veraPDF finds", () => {
  test("a file without tags", () => {
    const { compliant, broken } = verdictOn("fault-untagged");
    expect(compliant).toBe(false);
    expect(broken.join("\n")).toMatch(/7\.1-/);
  });

  test("a picture without a text for it", () => {
    const { compliant, broken } = verdictOn("fault-no-alt");
    expect(compliant).toBe(false);
    expect(broken.join("\n")).toMatch(/7\.3-1/);
  });
});
