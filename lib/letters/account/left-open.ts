import type { LetterContext } from "../context";
import { paragraph, type Block } from "../document";
import type { LetterKind } from "../schema";
import { actionsFor } from "../requests/wanted";
import type { Contact } from "./contact";
import { listed, partyOf, sentenceStart } from "./phrases";

const unsettled: Record<LetterKind, string> = {
  company: "For the reasons below I do not consider that this answers my complaint.",
  "follow-up": "This answer does not deal with what I list under “What I ask now”.",
  authority: "For the reasons below I do not consider that this answers my complaint.",
};

function unsettledBy({ kind, answered }: LetterContext): string {
  return kind === "follow-up" && answered === "refused"
    ? "I ask you to look again at what I list under “What I ask now”."
    : unsettled[kind];
}

/** What an answer left open, as far as the person says: each thing they name, or that it settles nothing. */
export function leftOpenBlocks({ reply, notDealtWith = [] }: Contact, context: LetterContext): Block[] {
  if (reply !== "answered") return [];
  const { possessive } = partyOf(context);
  const open = actionsFor(notDealtWith, context).map((action) => `to ${action}`);
  if (open.length === 0) return [paragraph(unsettledBy(context))];
  return [paragraph(`${sentenceStart(possessive)} answer leaves open what I had asked: ${listed(open)}.`)];
}
