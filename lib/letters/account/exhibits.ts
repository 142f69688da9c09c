import { heading, type Block } from "../document";
import type { LetterContext } from "../context";
import type { Exhibit, LetterFacts } from "../schema";
import { listed, quoted, type Said } from "./phrases";

/** "Exhibit A", … "Exhibit T". */
export function exhibitName(index: number): string {
  return `Exhibit ${"ABCDEFGHIJKLMNOPQRST".charAt(index)}`;
}

/** Which pictures stand at the end of the letter. */
export function exhibitFacts({ exhibits = [] }: LetterFacts, { date }: LetterContext): Said[] {
  if (exhibits.length === 0) return [];
  const named = exhibits.map(
    ({ caption, takenOn }, index) =>
      `${exhibitName(index)}, ${quoted(caption)}${takenOn === undefined ? "" : ` (taken on ${date(takenOn)})`}`,
  );
  return [{ fact: [`I enclose ${listed(named)}.`] }];
}

/** The list of what travels with the letter, and the pictures themselves, each with when it was taken and what proves that it was not changed. */
export function exhibitBlocks({ exhibits = [] }: LetterFacts, { date }: LetterContext): Block[] {
  if (exhibits.length === 0) return [];
  return [
    heading(2, "Enclosures"),
    { kind: "list", marker: "bullet", items: exhibits.map(({ caption }, index) => [captionOf(caption, index)]) },
    ...exhibits.map((exhibit, index) => exhibitBlock(exhibit, index, date)),
  ];
}

function captionOf(caption: string, index: number): string {
  return `${exhibitName(index)}: ${caption}`;
}

function exhibitBlock(
  { caption, alt, takenOn, ...picture }: Exhibit,
  index: number,
  date: LetterContext["date"],
): Block {
  return {
    kind: "exhibit",
    caption: captionOf(caption, index),
    details: [...(takenOn === undefined ? [] : [`Taken on ${date(takenOn)}`]), `SHA-256 ${picture.sha256}`],
    alt,
    picture,
  };
}
