import { heading, paragraph, when, type Block } from "../document";
import type { LetterContext } from "../context";
import type { Exhibit, LetterFacts, MessageExhibit, PictureExhibit } from "../schema";
import { listed, paragraphsOf, quoted, type Said } from "./phrases";

type Dates = Pick<LetterContext, "date">;

/** "Exhibit A", … "Exhibit T". */
export function exhibitName(index: number): string {
  return `Exhibit ${"ABCDEFGHIJKLMNOPQRST".charAt(index)}`;
}

/** Which pictures and e-mails stand at the end of the letter. */
export function exhibitFacts({ exhibits = [] }: LetterFacts, { date }: LetterContext): Said[] {
  if (exhibits.length === 0) return [];
  const named = exhibits.map((exhibit, index) => {
    const taken = "message" in exhibit || exhibit.takenOn === undefined ? "" : ` (taken on ${date(exhibit.takenOn)})`;
    return `${exhibitName(index)}, ${quoted(exhibit.caption)}${taken}`;
  });
  return [{ fact: [`I enclose ${listed(named)}.`] }];
}

/** What a fingerprint is, for a reader who is to check one. */
const aboutFingerprints = paragraph(
  "Each exhibit bears a fingerprint (SHA-256), which anybody can compute again from the file: it changes as soon as anything in the file does. The fingerprint of a picture is that of the picture as I send it. The fingerprint of an original is that of the file on my device from which the exhibit was made; if I am asked to show that file, it proves that it is the same one.",
);

/** The list of what travels with the letter, then each picture and e-mail itself, with what is needed to check it. */
export function exhibitBlocks({ exhibits = [] }: LetterFacts, context: Dates): Block[] {
  if (exhibits.length === 0) return [];
  const hasOriginals = exhibits.some(({ originalSha256 }) => originalSha256 !== undefined);
  return [
    heading(2, "Enclosures"),
    { kind: "list", marker: "bullet", items: exhibits.map(({ caption }, index) => [titleOf(caption, index)]) },
    ...when(hasOriginals, aboutFingerprints),
    ...exhibits.flatMap((exhibit, index) => blocksOf(exhibit, titleOf(exhibit.caption, index), context)),
  ];
}

function titleOf(caption: string, index: number): string {
  return `${exhibitName(index)}: ${caption}`;
}

function blocksOf(exhibit: Exhibit, title: string, context: Dates): Block[] {
  return "message" in exhibit ? messageBlocks(exhibit, title) : [pictureBlock(exhibit, title, context)];
}

const originalLine = (sha256: string | undefined) =>
  sha256 === undefined ? [] : [`SHA-256 of the original: ${sha256}`];

function pictureBlock(exhibit: PictureExhibit, title: string, { date }: Dates): Block {
  const { takenOn, isRedacted, originalSha256, sha256, type, width, height, alt } = exhibit;
  return {
    kind: "exhibit",
    caption: title,
    details: [
      ...(takenOn === undefined ? [] : [`Taken on ${date(takenOn)}`]),
      ...(isRedacted ? ["Parts of this picture were blacked out by me"] : []),
      `SHA-256 ${sha256}`,
      ...originalLine(originalSha256),
    ],
    alt,
    picture: { sha256, type, width, height },
  };
}

function messageBlocks({ message, isRedacted, originalSha256 }: MessageExhibit, title: string): Block[] {
  const { from, to, sent, subject, text } = message;
  const head = { From: from, To: to, Sent: sent, Subject: subject };
  const notes = [
    ...(isRedacted ? ["Parts of this e-mail were blacked out by me"] : []),
    ...originalLine(originalSha256),
  ];
  return [
    heading(3, title),
    {
      kind: "table",
      caption: "Who wrote to whom",
      head: ["Line", "As it stands in the e-mail"],
      rows: Object.entries(head).filter(([, words]) => words !== ""),
    },
    { kind: "quotation", paragraphs: paragraphsOf(text) },
    ...notes.map((note) => paragraph(note)),
  ];
}
