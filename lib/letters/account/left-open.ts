import type { LetterContext } from "../context";
import { paragraph, type Block } from "../document";
import { actionsFor } from "../requests/wanted";
import type { Contact } from "./contact";
import { listed, partyOf, sentenceStart } from "./phrases";

/** What an answer left open, as far as the person says: each thing they name, or that it settles nothing. */
export function leftOpenBlocks({ reply, notDealtWith = [] }: Contact, context: LetterContext): Block[] {
  if (reply !== "answered") return [];
  const { possessive } = partyOf(context);
  const open = actionsFor(notDealtWith, context).map((action) => `to ${action}`);
  if (open.length === 0) return [paragraph("For the reasons below I do not consider that this answers my complaint.")];
  return [paragraph(`${sentenceStart(possessive)} answer leaves open what I had asked: ${listed(open)}.`)];
}
