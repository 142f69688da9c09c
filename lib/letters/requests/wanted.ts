import type { Remedy } from "@/lib/findings/schema";
import { claimsInterest } from "../account/basis";
import { listed, partyOf } from "../account/phrases";
import { useWords } from "../account/use-words.data";
import type { LetterContext } from "../context";
import { optInAction } from "./opt-in";

type Words = (possessive: string, context: LetterContext) => string;

/** What a person may want of the company, as what it is asked to do; in the order in which it is listed. */
const actions: readonly [Remedy, Words][] = [
  ["stop", (_its, { practice }) => useWords[practice.use].stopThis("my data")],
  ["erase", (its, { practice }) => useWords[practice.use].takeOut(its)],
  ["confirm", () => "tell me whether and when my data were used"],
  ["default-off", (_its, context) => optInAction(context)],
  ["access", () => "give me access to what was used"],
  ["models", () => "tell me what can be done about models already trained"],
  [
    "assessment",
    (its, context) => `give me ${its} assessment of ${claimsInterest(context) ? "legitimate interests" : "this use"}`,
  ],
  ["restrict", () => "not use my data for this while the matter is open"],
];

/** "stop using my data for this", one an item, for those things. */
export function actionsFor(wanted: readonly Remedy[], context: LetterContext): string[] {
  const its = context.to === "company" ? partyOf(context).possessive : "its";
  return actions.filter(([remedy]) => wanted.includes(remedy)).map(([, words]) => words(its, context));
}

const atMost = 4;

/** "I ask you to stop …, to take … and to tell …": the first few, since the summary is read in seconds and the rest stands below. */
export function wantedInShort(wanted: readonly Remedy[], context: LetterContext): string {
  const asked = actionsFor(wanted, context).map((action) => `to ${action}`);
  return `I ask you ${listed(asked.slice(0, atMost))}.`;
}
