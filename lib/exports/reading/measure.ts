/** How long a text is: words, and characters as Unicode counts them. */
export interface Measure {
  words: number;
  characters: number;
}

const space = 1;
const letter = 2;

/** What each ASCII character is: a space, a part of a word, or neither. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return space;
  return /[a-z0-9]/i.test(character) ? letter : 0;
});

/** The characters of Windows-1252 that Latin-1 has not, by the byte they stand for. */
const windows = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((character, at) => [
    character.charCodeAt(0),
    0x80 + at,
  ]),
);

/** A first byte and a second byte of UTF-8, each read as a character. */
const suspicious = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * A text that was UTF-8 and was read as Latin-1 or Windows-1252 ("Ã©"), as it was written ("é"); any other as it is.
 * Meta writes all its JSON so; LinkedIn's files become so in the hands of spreadsheets.
 */
export function mended(text: string): string {
  if (!suspicious.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : windows.get(code);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return strict.decode(bytes);
  } catch {
    return text;
  }
}

/** Thai, Lao, Burmese, Khmer, Japanese and Chinese are written without spaces between words. */
const withoutSpaces =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;
const inWord = /[\p{L}\p{N}\ufffd]/u;
const between = /\s+/u;

/** Made at the first need: it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

function segmentedWords(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 1; at < text.length; at += 1)
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) pairs += 1;
  return text.length - pairs;
}

function measureAny(given: string): Measure {
  const text = mended(given);
  const words = withoutSpaces.test(text)
    ? segmentedWords(text)
    : text.split(between).filter((word) => inWord.test(word)).length;
  return { words, characters: codePoints(text) };
}

/**
 * Words and characters of a text. A word is what stands between spaces and has a letter or a digit in it; where a script
 * writes no spaces, what the platform's dictionary of that language says. Text spoilt by a wrong encoding counts as what it was.
 */
export function measureText(text: string): Measure {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return measureAny(text);
    const sort = ascii[code];
    if (sort === space) counted = false;
    else if (sort === letter && !counted) {
      counted = true;
      words += 1;
    }
  }
  return { words, characters: text.length };
}
