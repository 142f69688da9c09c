import { nameInSentence } from "@/lib/law/catalogue";
import { shownAs } from "../account/control";
import { wasOnUnasked } from "../account/standing";
import { useWords } from "../account/use-words.data";
import { authorityOf, type LetterContext } from "../context";
import { candour, fallsShortOf, whichRule } from "../world/argue";
import { authorityLetter, considerAsking } from "../world/authority";
import { companyLetter } from "../world/company";
import { followUpLetter } from "../world/follow-up";
import type { Plea } from "../world/plea";
import { underWorldwidePolicy } from "../world/points";

function consentRule({ law }: LetterContext): string {
  return `PIPEDA builds on consent (${law.cite("principle-4-3")}; ${law.cite("pipeda-6-1")} on when it is valid).`;
}

const plea: Plea = {
  under: "PIPEDA",
  view: fallsShortOf("PIPEDA, Canada’s federal privacy law for companies"),
  heading: "Why I consider that this falls short of PIPEDA",
  points: underWorldwidePolicy,
  rules: {
    choice: (_facts, context) => [
      `${consentRule(context)} I consider that a switch which was ${shownAs("on", context.practice)} when I found it does not show my consent.`,
    ],
    withdrawal: (_facts, context) => [consentRule(context)],
    purpose: (_facts, { law, practice }) => [
      `A purpose has to be an appropriate one (${law.cite("pipeda-5-3")}). I consider that ${useWords[practice.use].it}, without asking people, is not.`,
    ],
  },
  law: (facts, context) => [
    ...(wasOnUnasked(facts, context) || facts.switchedOnByMe === "yes"
      ? []
      : [[`${consentRule(context)} As far as my data are used for this, I know of no consent of mine.`]]),
    ...whichRule("PIPEDA", context),
    ...candour(facts, context),
  ],
  otherwise: (_facts, context) =>
    `intend to complain to ${nameInSentence(authorityOf(context))} under ${context.law.cite("pipeda-11-1")} of PIPEDA`,
};

/** Canada but for Quebec. Legal basis: section 11(1) PIPEDA; Principle 4.3, sections 5(3) and 6.1. */
export const caLetters = {
  company: companyLetter({ id: "ca-company", version: 2 }, plea),
  "follow-up": followUpLetter({ id: "ca-follow-up", version: 2 }, plea),
  authority: authorityLetter({ id: "ca-opc", version: 2 }, plea, {
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
