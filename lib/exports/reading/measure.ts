import { firstByte, isSpoilt, mended, secondByte } from "./mojibake";

/** How long a text is: words, and characters as Unicode counts them. */
export interface Measure {
  words: number;
  characters: number;
}

/** What a character is to a word, in bits. Signs and marks neither make a word nor end one. */
const letter = 1;
const noSpace = 2;
/** A first and a second byte of UTF-8, each read as a character: with both of them, a text may be spoilt. */
const first = 4;
const second = 32;
const mayBeSpoilt = first | second;
/** Thai, Lao, Burmese, Khmer, Japanese and Chinese are written without spaces between words. */
const runOn = 8;
/** Half of a character beyond the first 65,536. */
const half = 16;

const runOnScripts =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;
const inWord = /[\p{L}\p{N}\ufffd]/u;

function bitsOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\s/.test(character)) return 0;
  if (code >= 0xd800 && code < 0xe000) return noSpace | half;
  return (
    noSpace |
    (inWord.test(character) ? letter : 0) |
    (runOnScripts.test(character) ? runOn : 0) |
    (firstByte.test(character) ? first : 0) |
    (secondByte.test(character) ? second : 0)
  );
}

/** Looked up instead of asked, since a large export has a billion characters. */
const bits = Uint8Array.from({ length: 0x10000 }, (_, code) => bitsOf(code));

/** Made at the first need: it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

function segmentedWords(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

const anyRunOn = new RegExp(runOnScripts.source, "u");
const anySpace = /\s+/;

/** A text with characters that are two halves, or of a script without spaces: rare enough to be slow. */
function measureRare(text: string): Measure {
  const characters = [...text].length;
  if (anyRunOn.test(text)) return { words: segmentedWords(text), characters };
  return { words: text.split(anySpace).filter((word) => inWord.test(word)).length, characters };
}

/**
 * Words and characters of a text. A word is what stands between spaces and has a letter or a digit in it; where a script
 * writes no spaces, what the dictionary of the device says. Text spoilt by a wrong encoding counts as what it was.
 */
export function measureText(text: string): Measure {
  let [words, inside, seen] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const here = bits[text.charCodeAt(at)] ?? 0;
    const isLetter = here & letter;
    words += isLetter & (inside ^ 1);
    inside = (inside | isLetter) & (here >> 1);
    seen |= here;
  }
  const whole = (seen & mayBeSpoilt) === mayBeSpoilt && isSpoilt(text) ? mended(text) : text;
  if (whole !== text) return measureText(whole);
  return seen & (half | runOn) ? measureRare(text) : { words, characters: text.length };
}
