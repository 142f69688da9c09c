import type { Block, Inline } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { announcedFacts } from "./announced";
import { exhibitFacts } from "./exhibits";
import { choiceFacts, firstSeenFacts, residenceFact, settingFacts, switchedOffFacts } from "./finding";
import { historyFacts } from "./history";
import { noticeFacts } from "./notice";
import { paragraphsOf, type Said } from "./phrases";
import { seenAgainFacts } from "./seen-again";
import { ageFacts, recipientFacts, stakeFacts } from "./stake";

/** What happened, in the order it is told: every sentence rests on a field that the person filled. */
export function findingFacts(facts: LetterFacts, context: LetterContext): Said[] {
  return [
    residenceFact(facts, context),
    ...historyFacts(facts, context),
    ...recipientFacts(facts, context),
    ...announcedFacts(facts, context),
    ...settingFacts(facts, context),
    ...firstSeenFacts(facts, context),
    ...choiceFacts(facts, context),
    ...noticeFacts(facts, context),
    ...switchedOffFacts(facts, context),
    ...seenAgainFacts(facts, context),
    ...stakeFacts(facts, context),
    ...ageFacts(facts),
    ...exhibitFacts(facts, context),
  ];
}

/** Facts as blocks: numbered, with quoted words between them. */
export function factBlocks(said: readonly Said[]): Block[] {
  const blocks: Block[] = [];
  let items: Inline[][] = [];
  for (const { fact, words } of said) {
    items.push(fact);
    if (words === undefined) continue;
    blocks.push({ kind: "facts", items }, { kind: "quotation", paragraphs: paragraphsOf(words) });
    items = [];
  }
  return items.length > 0 ? [...blocks, { kind: "facts", items }] : blocks;
}

/** How it affects the person, in their words; nothing if they wrote nothing. */
export function effectBlocks({ effect }: LetterFacts): Block[] {
  if (!effect) return [];
  return [
    { kind: "heading", level: 2, text: "How this affects me" },
    { kind: "quotation", paragraphs: paragraphsOf(effect) },
  ];
}
