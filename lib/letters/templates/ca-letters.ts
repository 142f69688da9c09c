import { nameInSentence } from "@/lib/law/catalogue";
import { earlierConduct } from "../account/history";
import { partyOf } from "../account/phrases";
import { wasOnUnasked } from "../account/standing";
import { authorityOf, type LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { candour, fallsShortOf, spokenOn, whichRule } from "../world/argue";
import { authorityLetter, considerAsking } from "../world/authority";
import { companyLetter } from "../world/company";
import { followUpLetter } from "../world/follow-up";
import type { Plea } from "../world/plea";
import { underWorldwidePolicy } from "../world/points";

function consentRule({ law }: LetterContext): string {
  return `PIPEDA builds on consent (${law.cite("principle-4-3")}; ${law.cite("pipeda-6-1")} on when it is valid).`;
}

/** The pause of December 2024, unless the letter to the company tells it already. */
export function announcedPause(facts: LetterFacts, context: LetterContext): string[] {
  if (context.to === "company" && earlierConduct(facts, context)) return [];
  return [
    `The Privacy Commissioner of Canada announced on ${spokenOn("opc-linkedin-2024", context)} that ${partyOf(context).subject} had paused this training for members in Canada.`,
  ];
}

const plea: Plea = {
  under: "PIPEDA",
  known: (facts, context) =>
    context.to === "company"
      ? announcedPause(facts, context)
      : [
          `Your office announced on ${spokenOn("opc-linkedin-2024", context)} that ${context.practice.platform.name} had paused this training for members in Canada. I do not know what position you have taken since it resumed.`,
        ],
  view: fallsShortOf("PIPEDA, Canada’s federal privacy law for companies"),
  heading: "Why I consider that this falls short of PIPEDA",
  points: underWorldwidePolicy,
  rules: {
    choice: (_facts, context) => [
      `${consentRule(context)} I consider that a switch which was on when I found it does not show my consent.`,
    ],
    withdrawal: (_facts, context) => [consentRule(context)],
    purpose: (_facts, { law }) => [
      `A purpose has to be an appropriate one (${law.cite("pipeda-5-3")}). I consider that training AI on what people wrote for one another, without asking them, is not.`,
    ],
  },
  law: (facts, context) => [
    ...(wasOnUnasked(facts, context) || facts.switchedOnByMe === "yes"
      ? []
      : [[`${consentRule(context)} As far as my data are used for this, I know of no consent of mine.`]]),
    ...whichRule("PIPEDA", context),
    candour("notices about this have been published", facts),
  ],
  otherwise: (_facts, context) =>
    `intend to complain to ${nameInSentence(authorityOf(context))} under ${context.law.cite("pipeda-11-1")} of PIPEDA`,
};

/** Canada but for Quebec. Legal basis: section 11(1) PIPEDA; Principle 4.3, sections 5(3) and 6.1. */
export const caLetters = {
  company: companyLetter({ id: "ca-company", version: 1 }, plea),
  "follow-up": followUpLetter({ id: "ca-follow-up", version: 1 }, plea),
  authority: authorityLetter({ id: "ca-opc", version: 1 }, plea, {
    title: (_facts, { law, controller }) =>
      `Complaint under ${law.cite("pipeda-11-1")} of PIPEDA about ${controller.name}`,
    asks: (facts, context) => [
      `Look into this complaint (${context.law.cite("pipeda-11-1")}).`,
      considerAsking(facts, context),
      "Tell me what you find.",
    ],
    understood: () => "I understand that how far to go is for you to decide.",
  }),
} as const;
