import { quoted } from "../account/phrases";
import type { Piece } from "./fit";

const endsSentence = /[.!?…。！？।؟]$/u;
const restInLetter = "The rest is in my letter.";

interface Quoting {
  before: string;
  words: string;
  rank: number;
  /** The rank of the words in full. */
  whole: number;
}

/** Without the beginning of a sentence that leads up to a quotation. */
const withoutColon = (before: string) => (before.endsWith(":") ? before.slice(0, before.lastIndexOf(".") + 1) : before);

/** What is told of words, and the words: in full, or as many of their sentences as there is room for. */
export function quoting({ before, words, rank, whole }: Quoting): Piece {
  const holding = (fewer: string) =>
    fewer === ""
      ? `${withoutColon(before)} What it said is quoted in my letter.`
      : `${before} ${quoted(fewer)} (${restInLetter})`;
  return {
    text: `${before} ${quoted(words)}${endsSentence.test(words) ? "" : "."}`,
    rank: whole,
    shorter: { words, holding, rank },
  };
}

/** The person's own words: in full, or as many of their sentences as there is room for. */
export function ownWords(words: string, at: number): Piece {
  const holding = (fewer: string) => (fewer === "" ? undefined : `${fewer} (${restInLetter})`);
  return { text: words, rank: at, shorter: { words, holding, rank: at } };
}
