import { mayCarryASentence, type Practice } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import { onDate, partyOf, quoted, sentenceStart } from "./phrases";

type Quote = Practice["offDoesNot"][number];

const endsSentence = /[.!?…]$/;

/** What the company itself says that switching off, or objecting, does not do: its words with where and when they stood there; empty where none are known. */
export function offDoesNot(context: LetterContext): string[] {
  const known = context.practice.offDoesNot.filter(({ source }) => mayCarryASentence(source));
  return known.map((quote, index) =>
    sentenceStart(`${index === 0 ? "as I understand it, " : ""}${said(quote, context)}`),
  );
}

/** True where, as is known, refusing leaves what was used before as it is. */
export function leavesPast({ practice }: LetterContext): boolean {
  return saysSo([...practice.offDoesNot, ...practice.notCovered]);
}

/** What the company’s words, which the letter quotes with the fact of refusing, say of what was used before; nothing where they do not speak of it. */
export function leftByOwnWords(refusing: string, context: LetterContext): string[] {
  if (!saysSo(context.practice.offDoesNot)) return [];
  return [
    `As I read ${partyOf(context).possessive} words, quoted above, ${refusing} leaves what was used before as it is.`,
  ];
}

function saysSo(said: readonly Pick<Quote, "leavesPast" | "source">[]): boolean {
  return said.some(({ leavesPast: says, source }) => says === true && mayCarryASentence(source));
}

function said({ words, in: place, source: { seenOn } }: Quote, context: LetterContext): string {
  const when = seenOn === undefined ? "says, in a copy without a date" : `said ${onDate(seenOn, context)}`;
  return `${partyOf(context).possessive} ${place} ${when}: ${quoted(words)}${endsSentence.test(words) ? "" : "."}`;
}
