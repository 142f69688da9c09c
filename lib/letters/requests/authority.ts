import type { Remedy } from "@/lib/findings/schema";
import { heading, paragraph, type Block } from "../document";
import { claimsInterest } from "../account/basis";
import { listed } from "../account/phrases";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { optInAction } from "./opt-in";
import { actionsFor } from "./wanted";

/** What an authority is asked to require, beside asking the company to do right by one person. */
const toRequire: readonly [Remedy, (context: LetterContext) => string][] = [
  [
    "assessment",
    (context) => `explain its assessment of ${claimsInterest(context) ? "legitimate interests" : "this use"}`,
  ],
  ["default-off", optInAction],
];

/** What is left to ask for: after an answer, what it did not deal with, as far as the person says; otherwise all they want. */
export function stillWanted({ wanted, contact }: LetterFacts): readonly Remedy[] {
  const left = contact?.reply === "answered" ? (contact.notDealtWith ?? []) : [];
  return left.length > 0 ? left : wanted;
}

/** What its own law has the authority do, first and last. */
interface Duties {
  first: string[];
  last: string[];
}

/** What the person asks of the authority: within its discretion, and never a promise. */
export function authorityRequestBlocks(facts: LetterFacts, context: LetterContext, { first, last }: Duties): Block[] {
  const { name } = context.controller;
  const forMe = actionsFor(owedToMe(facts), context);
  const required = toRequire.filter(([remedy]) => facts.wanted.includes(remedy)).map(([, words]) => words(context));
  const items = [
    ...first,
    ...(forMe.length > 0 ? [`Consider asking ${name} to ${listed(forMe)}.`] : []),
    ...(required.length > 0 ? [`Consider requiring ${name} to ${listed(required)}.`] : []),
    ...last,
  ];
  return [
    heading(2, "What I ask of you"),
    { kind: "list", marker: "letter", items: items.map((item) => [item]) },
    paragraph("I understand that how far to go is for you to decide, and that you do not award compensation."),
  ];
}

// An authority looks into a request for access only once the company was asked for it.
function owedToMe(facts: LetterFacts): Remedy[] {
  const askedForAccess = facts.contact?.asked.includes("access") ?? false;
  return stillWanted(facts).filter(
    (remedy) => !toRequire.some(([required]) => required === remedy) && (remedy !== "access" || askedForAccess),
  );
}
