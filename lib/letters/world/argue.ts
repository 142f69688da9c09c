import { strong, type Inline } from "../document";
import { authorityById, type AuthorityId } from "@/lib/law/catalogue";
import { hadNoSwitch, wasOnUnasked } from "../account/standing";
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

/** What speaks against the person, said openly; the switch only to those who had one. */
export function candour(published: string, facts: LetterFacts): Inline[] {
  const andSwitch = hadNoSwitch(facts) ? "" : " and that there is a switch";
  return [
    strong("What speaks for the other side. "),
    `I know that ${published}${andSwitch}. I do not think that this settles the matter for my data.`,
  ];
}

/** The basis that the company's notice names, where the law at hand is not known to have it: a question, not a reproach. */
export function whichRule(law: string, context: LetterContext): Inline[][] {
  const { claimedBasis } = context.phase;
  if (!claimedBasis) return [];
  return context.to === "company"
    ? [[`Your notice names ${claimedBasis} as the reason. Please tell me which rule of ${law} you rely on.`]]
    : [
        [
          `${context.practice.platform.name}’s notice names ${claimedBasis} as the reason. On which rule of ${law} that rests, I do not know.`,
        ],
      ];
}

/** The day on which an authority spoke, as the letter writes days. Throws for a statement younger than the letter. */
export function spokenOn(id: AuthorityId, { law, date }: LetterContext): string {
  law.refer(id);
  const { givenOn } = authorityById(id);
  if (givenOn === undefined) throw new Error(`${id} has no day`);
  return date(givenOn);
}
