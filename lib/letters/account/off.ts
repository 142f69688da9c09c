import { mayCarryASentence, type Practice } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import { partyOf, quoted, sentenceStart } from "./phrases";

type Quote = Practice["offDoesNot"][number];

const endsSentence = /[.!?…]$/;

/** What the company itself says that switching off, or objecting, does not do: its words with where and when they stood there; empty where none are known. */
export function offDoesNot(context: LetterContext): string[] {
  const known = context.practice.offDoesNot.filter(({ source }) => mayCarryASentence(source));
  return known.map((quote, index) =>
    sentenceStart(`${index === 0 ? "as I understand it, " : ""}${said(quote, context)}`),
  );
}

function said({ words, in: place, source: { seenOn } }: Quote, context: LetterContext): string {
  const when = seenOn === undefined ? "says, in a copy without a date" : `said on ${context.date(seenOn)}`;
  return `${partyOf(context).possessive} ${place} ${when}: ${quoted(words)}${endsSentence.test(words) ? "" : "."}`;
}
