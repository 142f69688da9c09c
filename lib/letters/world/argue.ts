import { strong, type Inline } from "../document";
import { authorityById, type AuthorityId } from "@/lib/law/catalogue";
import { hasSwitch } from "../account/control";
import { saidForItself } from "../account/for-itself";
import { listed, partyOf, sentenceStart } from "../account/phrases";
import { hadNoSwitch, wasOnUnasked } from "../account/standing";
import { mayCarryASentence } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import type { Say } from "./plea";

/** "I consider that this falls short of …", as far as the person can see. */
export function fallsShortOf(law: string): Say<string> {
  return (facts, context) =>
    wasOnUnasked(facts, context)
      ? `I consider that this falls short of ${law}.`
      : `As far as my data are used for this, I consider that it falls short of ${law}.`;
}

/** What speaks against the person, said openly: what is published, and the way to refuse for those who had one; nothing where neither is known. */
export function candour(facts: LetterFacts, context: LetterContext, more: readonly string[] = []): Inline[][] {
  const known = [...more, ...saidForItself(context), ...published(context), ...wayToRefuse(facts, context)];
  if (known.length === 0) return [];
  const that = listed(known.map((words) => `that ${words}`));
  return [
    [
      strong("What speaks for the other side. "),
      `I know ${that}. I do not think that this settles the matter for my data.`,
    ],
  ];
}

/** Where the company speaks of it. */
function published(context: LetterContext): string[] {
  const { practice } = context;
  const { possessive } = partyOf(context);
  if (practice.policyHistory) return [`${possessive} privacy policy speaks of this today`];
  const said = practice.offDoesNot.find(({ source }) => mayCarryASentence(source));
  const quote = context.conduct.purpose ?? said;
  return quote ? [`${possessive} ${quote.in} speaks of this`] : [];
}

function wayToRefuse(facts: LetterFacts, { practice }: LetterContext): string[] {
  if (hasSwitch(practice)) return hadNoSwitch(facts) ? [] : ["there is a switch"];
  return facts.setting.state === "form" ? ["there is a form to object with"] : [];
}

/** The basis that the company's notice names, where the law at hand is not known to have it: a question, not a reproach. */
export function whichRule(law: string, context: LetterContext): Inline[][] {
  const named = namedBasis(context);
  if (named === undefined) return [];
  return context.to === "company"
    ? [[`${named} Please tell me which rule of ${law} you rely on.`]]
    : [[`${named} On which rule of ${law} that rests, I do not know.`]];
}

function namedBasis(context: LetterContext): string | undefined {
  const { does, possessive } = partyOf(context);
  if (context.answered === "legitimate-interests")
    return `${sentenceStart(possessive)} answer names legitimate interests as the reason.`;
  const { claimedBasis } = context.conduct;
  return claimedBasis && `As I understand it, ${does("name")} ${claimedBasis} as the reason.`;
}

/** The day on which an authority spoke, as the letter writes days. Throws for a statement younger than the letter. */
export function spokenOn(id: AuthorityId, { law, date }: LetterContext): string {
  law.refer(id);
  const { givenOn } = authorityById(id);
  if (givenOn === undefined) throw new Error(`${id} has no day`);
  return date(givenOn);
}
