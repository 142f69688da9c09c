import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts, someLetterFacts } from "@/lib/testing/a-letter";
import { readPdf } from "@/lib/testing/read-pdf";
import { somePictures, withExhibits } from "@/lib/testing/some-pictures";
import { aLetterIn, someScripts } from "@/lib/testing/some-scripts";
import { drawLetter, renderPdf } from "./pdf";
import { wordsOf } from "./scripts";

/** Where text may begin and end on A4, in points: a centimetre and more within what any printer reaches. */
const a4 = { left: 72, right: 527 };
/** Letters alone: readers repeat and reorder the pieces of joined scripts. */
const lettersOf = (text: string) => new Set(text.normalize("NFKC").match(/\p{L}/gu));
const draw = (letter: ReturnType<typeof aLetter>) => drawLetter(letter, somePictures);

/** The fonts that a letter in the script draws with beside its own face, which has Hebrew, Greek and Cyrillic. */
const fonts: Record<keyof typeof someScripts, string[]> = {
  ...{ Arabic: ["NotoNaskhArabic"], Persian: ["NotoNaskhArabic"], Urdu: ["NotoNaskhArabic"], Hebrew: [] },
  ...{ Cyrillic: [], Greek: [], Devanagari: ["NotoSansDevanagari"], Thai: ["NotoSansThai"] },
  ...{ "Simplified Chinese": ["NotoSansHans"], "Traditional Chinese": ["NotoSansHant"] },
  ...{ Japanese: ["NotoSansJP"], Korean: ["NotoSansKR"], Gujarati: ["NotoSansGujarati"] },
  // The full stop of northern India stands in Devanagari's font.
  Bengali: ["NotoSansBengali", "NotoSansDevanagari"],
  Gurmukhi: ["NotoSansDevanagari", "NotoSansGurmukhi"],
  Oriya: ["NotoSansDevanagari", "NotoSansOriya"],
  ...{ Tamil: ["NotoSansTamil"], Telugu: ["NotoSansTelugu"], Kannada: ["NotoSansKannada"] },
  ...{ Malayalam: ["NotoSansMalayalam"], Sinhala: ["NotoSansSinhala"], Lao: ["NotoSansLao"] },
  ...{ Khmer: ["NotoSansKhmer"], Myanmar: ["NotoSansMyanmar"], Georgian: ["NotoSansGeorgian"] },
  // The Armenian full stop is shared.
  Armenian: ["NotoSansArmenian", "NotoSansGeorgian"],
  ...{ Ethiopic: ["NotoSansEthiopic"], Thaana: ["NotoSansThaana"], Emoji: ["NotoEmoji", "NotoSansSymbols2"] },
};

function fontsIn(pdf: Uint8Array): string[] {
  const named = Buffer.from(pdf)
    .toString("latin1")
    .matchAll(/BaseFont \/[A-Z]{6}\+([A-Za-z0-9]+)/g);
  const families = [...new Set([...named].map(([, family = ""]) => family))];
  return families.filter((family) => !/^(LibertinusSerif|DejaVuSansMono)$/.test(family)).sort();
}

describe.each(Object.entries(someScripts))("%s", (name, script) => {
  const letter = withExhibits(aLetterIn(script), script.text);

  test("prints in every field that a person fills in, without a box", async () => {
    const { pdf, unprintable } = draw(letter);
    expect(unprintable).toEqual([]);
    expect(fontsIn(pdf)).toEqual(new Map(Object.entries(fonts)).get(name));
    const { text, pages } = await readPdf(pdf);
    expect(text).not.toContain("[U+");
    // Naskh draws dots apart from letters, and a reader takes letters that share a stem for one another.
    const lost = [...lettersOf(script.name + script.text)].filter((one) => !lettersOf(text).has(one));
    expect(fontsIn(pdf).includes("NotoNaskhArabic") ? [] : lost).toEqual([]);
    expect(pages).toBeLessThan(9);
  });
});

test("the same letter is the same file whatever was drawn before it", () => {
  const [first, ...others] = Object.values(someScripts).map((script) => aLetterIn(script));
  if (!first) expect.fail("There are no scripts");
  const bytes = Buffer.from(renderPdf(first));
  for (const other of others) renderPdf(other);
  expect(Buffer.from(renderPdf(first)).equals(bytes)).toBe(true);
});

describe("direction", () => {
  test.each([
    ["Arabic", someScripts.Arabic.text],
    ["Hebrew", someScripts.Hebrew.text],
    ["Thaana", someScripts.Thaana.text],
  ])("a paragraph of %s begins at the right", async (_script, effect) => {
    const { rows } = await readPdf(renderPdf(aLetter(bareLetterFacts({ effect: `${effect}\n\nAnd so on.` }))));
    const own = lettersOf(effect);
    const pieces = rows.filter(({ text }) => [...lettersOf(text)].some((one) => own.has(one)));
    // Four or five inches of text: from the left it would end in the middle of the page.
    expect(Math.max(...pieces.map(({ right }) => right))).toBeGreaterThan(a4.right - 24);
    expect(Math.max(...pieces.map(({ right }) => right))).toBeLessThan(a4.right);
  });

  test("a mark that turns the line turns nothing of the letter", async () => {
    const { text } = await readPdf(renderPdf(aLetter(bareLetterFacts({ effect: "one \u202Etwo \u2067three" }))));
    expect(text).toContain("one two three");
  });
});

describe("the drawing of shared characters", () => {
  const languageOf = (text: string, assumed: "zh-CN" | "ja" = "zh-CN") => {
    const [line] = wordsOf(text, assumed);
    const [part] = typeof line === "object" ? line.parts : [];
    return typeof part === "object" ? [part.lang, part.region, part.fonts?.[1]] : undefined;
  };

  test.each([
    ["没有人问过我", ["zh", "CN", "Noto Sans S Chinese"]],
    ["沒有人問過我", ["zh", "TW", "Noto Sans T Chinese"]],
    ["ㄅㄆㄇ", ["zh", "TW", "Noto Sans T Chinese"]],
    ["私が書いた", ["ja", undefined, "Noto Sans Japanese"]],
    ["金閔智 김민지", ["ko", undefined, "Noto Sans Korean"]],
  ])("is that of the language of %s", (text, expected) => expect(languageOf(text)).toEqual(expected));

  test("is that of the letter where a name does not say", () => {
    expect(languageOf("山田", "ja")).toEqual(["ja", undefined, "Noto Sans Japanese"]);
    expect(languageOf("山田", "zh-CN")?.[0]).toBe("zh");
  });

  test.each([
    ["ليلى", "ar"],
    ["پریسا", "fa"],
    ["ہیں یا نہیں", "ur"],
    ["נועה", "he"],
    ["प्रिया", "hi"],
  ])("%s is read out as %s", (text, language) => expect(languageOf(text)?.[0]).toBe(language));

  test("Latin stays one string", () => expect(wordsOf("Łódź, Kraków\n€ 5", "zh-CN")).toBe("Łódź, Kraków\n€ 5"));
});

describe("what no font has", () => {
  test("is shown by its number, told, and leaves its neighbours be", async () => {
    const effect = "𒀀 before, x\u0353 and \uE000 amid, ב\u0378 and 漢 after";
    const { pdf, unprintable } = drawLetter(aLetter(bareLetterFacts({ effect })));
    expect(new Set(unprintable)).toEqual(new Set(["𒀀", "\uE000", "\u0378"]));
    const { text } = await readPdf(pdf);
    expect(text).toContain("[U+12000] before");
    expect(text).toContain("[U+E000] amid");
    expect(text).toContain("漢 after");
  });

  test("never fails a letter, however much of it there is", () => {
    const effect = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x12000 + index)).join(" ");
    expect(drawLetter(aLetter(bareLetterFacts({ effect }))).unprintable).toHaveLength(400);
  });
});

describe("one word of 2,000 letters stays within the margins", () => {
  test.each([["ب"], ["ש"], ["漢"], ["か"], ["한"], ["ก"], ["क"], ["Ж"], ["🙂"]])("of %s", async (letter) => {
    const { bounds } = await readPdf(renderPdf(aLetter(someLetterFacts({ effect: letter.repeat(2_000) }))));
    expect(bounds.left).toBeGreaterThan(a4.left);
    expect(bounds.right).toBeLessThan(a4.right);
  });
});
