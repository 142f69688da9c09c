import type { EastAsianLanguage } from "./fonts";

const hangul = /\p{Script=Hangul}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const bopomofo = /\p{Script=Bopomofo}/u;
const han = /\p{Script=Han}/gu;

/**
 * The language an East Asian text shows to be in, by its syllables, else by characters that only one of the two
 * Chinese standards has; undefined when it shows nothing.
 */
export function eastAsianLanguageOf(text: string): EastAsianLanguage | undefined {
  if (hangul.test(text)) return "ko";
  if (kana.test(text)) return "ja";
  if (bopomofo.test(text)) return "zh-TW";
  const characters = text.match(han) ?? [];
  const { simplified, traditional } = standards();
  const lead =
    characters.filter((one) => simplified.has(one)).length - characters.filter((one) => traditional.has(one)).length;
  return lead === 0 ? undefined : lead > 0 ? "zh-CN" : "zh-TW";
}

interface Standards {
  simplified: ReadonlySet<string>;
  traditional: ReadonlySet<string>;
}
let known: Standards | undefined;

/** Characters of one national standard that the other lacks: GB 2312 of the mainland, Big5 of Taiwan and Hong Kong. */
function standards(): Standards {
  if (known) return known;
  const mainland = charactersIn("gbk", [0xb0, 0xf7], [[0xa1, 0xfe]]);
  const taiwan = charactersIn(
    "big5",
    [0xa4, 0xf9],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );
  known = { simplified: without(mainland, taiwan), traditional: without(taiwan, mainland) };
  return known;
}

/** The Chinese characters among the two-byte codes of an encoding, for first bytes from–to and ranges of second bytes. */
function charactersIn(encoding: string, [from, to]: [number, number], seconds: [number, number][]): Set<string> {
  const pairs: number[] = [];
  for (let first = from; first <= to; first += 1)
    for (const [low, high] of seconds) for (let second = low; second <= high; second += 1) pairs.push(first, second);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(pairs)).match(han));
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((one) => !others.has(one)));
}
