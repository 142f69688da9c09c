import { nameInSentence } from "@/lib/law/catalogue";
import { controlOf, type Control } from "@/lib/platforms/catalogue";
import { authorityOf, type LetterContext } from "../context";
import { candour, fallsShortOf, whichRule } from "../world/argue";
import { authorityLetter, considerAsking } from "../world/authority";
import { companyLetter } from "../world/company";
import { followUpLetter } from "../world/follow-up";
import type { Plea } from "../world/plea";
import { byDefault, underWorldwidePolicy } from "../world/points";

const act = "Act respecting the protection of personal information in the private sector";

function defaultRule({ law }: LetterContext): string {
  return `Where a product or service offered to the public has privacy settings, Quebec’s Act asks that by default they give the highest level of confidentiality (${law.cite("qc-9-1")}).`;
}

const notThatLevel: Record<Control, string> = {
  switch: "“on”",
  prevention: "“off”, where off means that the data may be used,",
  form: "to use the data of those who have not objected",
  none: "to use people’s data without asking",
};

/** True where the letter argues the default: only then does it ask for anything about it. */
const arguesDefault = byDefault.appliesWhen;

const plea: Plea = {
  under: "Quebec’s private-sector privacy Act",
  view: fallsShortOf(`Quebec’s ${act}`),
  heading: "Why I consider that this falls short of Quebec’s Act",
  points: underWorldwidePolicy,
  rules: {
    default: (_facts, context) => [
      `${defaultRule(context)} I consider that ${notThatLevel[controlOf(context.practice)]} is not that level.`,
    ],
    purpose: (_facts, { law }) => [
      `I consider that whoever wants to put people’s data to a new use should ask them first, and that the Act points the same way (${law.citeBeside("qc-9-1", "qc-12")}).`,
    ],
  },
  law: (facts, context) => [...whichRule("Quebec’s Act", context), ...candour(facts, context)],
  otherwise: (_facts, context) =>
    `intend to complain to ${nameInSentence(authorityOf(context))} (${authorityOf(context).description})`,
};

/** Quebec. Legal basis: Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 9.1. */
export const quebecLetters = {
  company: companyLetter({ id: "ca-qc-company", version: 2 }, plea),
  "follow-up": followUpLetter({ id: "ca-qc-follow-up", version: 2 }, plea),
  authority: authorityLetter({ id: "ca-qc-cai", version: 2 }, plea, {
    title: (_facts, { law, controller }) =>
      `Complaint about ${controller.name} under the ${act} (${law.cite("qc-act")})`,
    asks: (facts, context) => [
      arguesDefault(facts, context)
        ? `Look into this complaint, and above all into the default (${context.law.cite("qc-9-1")}).`
        : "Look into this complaint.",
      considerAsking(facts, context),
      "Tell me what you find.",
    ],
    understood: () => "I understand that how far to go is for you to decide, and that you do not award compensation.",
  }),
} as const;
