import fc from "fast-check";
import { expect, test } from "vitest";
import { spoilt } from "@/lib/testing/exports/meta";
import { textOfHtml } from "./html";
import { measureText } from "./measure";

test.each([
  ["", 0, 0],
  ["one two", 2, 7],
  ["  one,\n\ntwo – three!  ", 3, 22],
  ["— … ! 🚀", 0, 7],
  ["it’s 2024", 2, 9],
  ["naïve café", 2, 10],
  ["a\u00a0b", 2, 3],
  ["👩‍🚀 rocket", 1, 10],
  ["𝗕𝗼𝗹𝗱 words", 2, 10],
  ["кошка и дом", 3, 11],
])("%j has %i words and %i characters", (text, words, characters) => {
  expect(measureText(text)).toEqual({ words, characters });
});

test("scripts without spaces are counted in words too", () => {
  expect(measureText("私は猫が好きです").words).toBeGreaterThan(2);
  expect(measureText("ฉันรักแมว").words).toBeGreaterThan(1);
});

test.each(["Déjà vu à la mer", "Größe “quoted” – dash", "кошка", "猫が好き", "café 👍"])(
  "%s counts the same when its encoding was spoilt",
  (text) => {
    expect(measureText(spoilt(text))).toEqual(measureText(text));
    expect(spoilt(text)).not.toBe(text);
  },
);

test("a text read as Windows-1252 counts as what it was", () => {
  expect(measureText("Itâ€™s the cafÃ©")).toEqual(measureText("It’s the café"));
});

test("no text has a negative count, nor more words than characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { words, characters } = measureText(text);
      return words >= 0 && words <= Math.max(characters, text.length) && characters <= text.length;
    }),
    { numRuns: 2_000 },
  );
});

test("a page is its text: no tags, no scripts, no head, entities as characters", () => {
  const html =
    "<html><head><title>T</title></head><body><h1>Two words</h1><p>Un<b>bro</b>ken &amp; &eacute;&#65;&#x42;</p><!-- not --><script>no()</script></body></html>";
  expect(textOfHtml(html)).toBe("Two words Unbroken & \ufffdAB");
});

test("no page makes the reader of pages fail or hang", () => {
  const tags = fc.constantFrom("<head>", "</head>", "<!--", "-->", "<script", "<", ">", "&#", "x", "<p>");
  fc.assert(fc.property(fc.array(tags, { maxLength: 50 }), (parts) => typeof textOfHtml(parts.join("")) === "string"));
  expect(textOfHtml("<head>".repeat(100_000))).toBe("");
  expect(textOfHtml("<!--".repeat(100_000)).length).toBeGreaterThan(0);
});
