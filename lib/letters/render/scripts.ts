import type { PaperDocument } from "../document";
import { eastAsianLanguageOf } from "./east-asian";
import { emojiFamilies, fontFamiliesFor, type EastAsianLanguage } from "./fonts";

/** A text ready to set: a string where the letter's own language will do, else line by line. */
export type Words = string | Line[];

interface Line {
  rtl: boolean;
  parts: Part[];
}

/** A stretch in another script names its language, so that it is shaped and read out as such. */
type Part = string | { text: string; lang?: string; region?: string; fonts?: readonly string[] };

/**
 * What a script says about the language. Where several share it, the most spoken: a guess, and better than English.
 * Latin and Cyrillic say too little.
 */
const languages = {
  ...{ Arabic: "ar", Hebrew: "he", Syriac: "syr", Thaana: "dv", Nko: "nqo" },
  ...{ Devanagari: "hi", Bengali: "bn", Gurmukhi: "pa", Gujarati: "gu", Oriya: "or" },
  ...{ Tamil: "ta", Telugu: "te", Kannada: "kn", Malayalam: "ml", Sinhala: "si" },
  ...{ Thai: "th", Lao: "lo", Khmer: "km", Myanmar: "my", Tibetan: "bo" },
  ...{ Georgian: "ka", Armenian: "hy", Ethiopic: "am", Greek: "el", Mongolian: "mn", Cherokee: "chr" },
} as const;

const eastAsian = [
  ...["Han", "Hiragana", "Katakana", "Bopomofo", "Hangul"].map((script) => `\\p{Script=${script}}`),
  "\\u3000-\\u303F\\uFF00-\\uFFEF",
].join("");

/** From the first to the last letter of a script, with the spaces, digits and signs between. */
const stretchIn = (name: string, own: string) =>
  `(?<${name}>[${own}](?:[${own}\\p{M}\\p{Script=Common}]*[${own}\\p{M}])?)`;

const stretch = new RegExp(
  [
    stretchIn("eastAsian", eastAsian),
    "(?<emoji>\\p{RGI_Emoji}+)",
    ...Object.keys(languages).map((script) => stretchIn(script, `\\p{Script=${script}}`)),
  ].join("|"),
  "gv",
);
const perhapsOther = /[\u0370-\u1DFF\u2C80-\uFFFF]/;

/**
 * Gives each stretch of another script its language, and each line its direction.
 * `assumed` is the language of Chinese characters that do not say theirs.
 */
export function wordsOf(text: string, assumed: EastAsianLanguage): Words {
  if (!perhapsOther.test(text)) return text;
  return text.split("\n").map((line) => ({ rtl: isRightToLeft(line), parts: partsOf(line, assumed) }));
}

/** The East Asian language of a whole letter, for those of its words that do not show theirs. */
export function assumedLanguage(letter: PaperDocument): EastAsianLanguage {
  const text = JSON.stringify(letter);
  return (perhapsOther.test(text) ? eastAsianLanguageOf(text) : undefined) ?? "zh-CN";
}

function partsOf(line: string, assumed: EastAsianLanguage): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of line.matchAll(stretch)) {
    if (match.index > end) parts.push(line.slice(end, match.index));
    parts.push(inItsLanguage(match, assumed));
    end = match.index + match[0].length;
  }
  return end < line.length ? [...parts, line.slice(end)] : parts;
}

function inItsLanguage({ 0: text, groups = {} }: RegExpMatchArray, assumed: EastAsianLanguage): Part {
  if (groups.eastAsian !== undefined) return inEastAsian(text, eastAsianLanguageOf(text) ?? assumed);
  // A sequence is drawn whole, not its signs by one font and its faces by another.
  if (groups.emoji !== undefined) return { text, fonts: emojiFamilies };
  if (groups.Arabic !== undefined) return { text, lang: arabicLanguage(text) };
  const named = Object.entries(languages).find(([script]) => groups[script] !== undefined);
  return named ? { text, lang: named[1] } : text;
}

function inEastAsian(text: string, language: EastAsianLanguage): Part {
  const [lang = language, region] = language.split("-");
  return { text, lang, ...(region && { region }), fonts: fontFamiliesFor(language) };
}

const urduLetters = /[\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2]/;
const persianLetters = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC]/;

function arabicLanguage(text: string): string {
  if (urduLetters.test(text)) return "ur";
  return persianLetters.test(text) ? "fa" : languages.Arabic;
}

const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function isRightToLeft(text: string): boolean {
  const first = firstLetter.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}
