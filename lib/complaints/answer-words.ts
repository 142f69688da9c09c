import type { EvidencePiece } from "@/lib/evidence/schema";
import { limits } from "@/lib/findings/schema";
import type { LetterFacts } from "@/lib/letters/schema";
import type { EventOf } from "./events";

type Words = Pick<NonNullable<LetterFacts["contact"]>, "answer" | "answerMail">;

/** As much is quoted of an e-mail, which is enclosed whole. */
const firstLines = 1_000;

/** The company's words for a letter to quote: those that the person copied, else the first lines of the e-mail that they kept. */
export function wordsOf({ words, pieces = [] }: EventOf<"answered">, kept: readonly EvidencePiece[]): Words {
  if (words) return { answer: shortened(words, limits.answer), answerMail: undefined };
  const contents = pieces.map((id) => kept.find((piece) => piece.id === id)?.content);
  const mail = contents.find((content) => content?.kind === "message");
  const text = mail ? ownLines(mail.text) : "";
  if (!mail || text === "") return { answer: undefined, answerMail: undefined };
  return { answer: shortened(text, firstLines), answerMail: { from: shown(mail.from), sent: shown(mail.sent) } };
}

const blackedOut = "█";
/** Nothing of a line that was blacked out in part: half a name tells nobody who wrote. */
const shown = (line: string) => (line.includes(blackedOut) ? "" : line);

/** How mail programs begin the earlier e-mail that is answered. */
const earlierMail =
  /^(?:>|-{2,} ?(?:Original Message|Forwarded message)|_{10,}$|(?:On|Am|Le|El|Op|Il) .{5,200}(?:wrote|schrieb|a écrit|escribió|schreef|ha scritto) ?:$)/mu;

/** What an e-mail says itself, before any earlier one that it carries. */
function ownLines(text: string): string {
  const at = text.search(earlierMail);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

const leftOut = "\n\n[…]";
/** How far back the end of a sentence is looked for. */
const lastSentence = 500;

/** As much of it as `most` characters, up to the end of a sentence or at least of a word; the rest is marked as left out. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const head = words.slice(0, most - leftOut.length);
  const sentence = head.search(/[.!?][^.!?]*$/) + 1;
  const word = Math.max(head.search(/\s\S*$/), head.length - lastSentence);
  return `${head.slice(0, sentence > head.length - lastSentence ? sentence : word).trimEnd()}${leftOut}`;
}
