import { nameInSentence } from "@/lib/law/catalogue";
import { authorityOf } from "../context";
import { candour, fallsShortOf } from "../world/argue";
import { authorityLetter, considerAsking } from "../world/authority";
import { companyLetter } from "../world/company";
import { followUpLetter } from "../world/follow-up";
import type { Plea } from "../world/plea";
import { underWorldwidePolicy } from "../world/points";
import { warning } from "./us-letters";

const plea: Plea = {
  under: "CCPA",
  view: fallsShortOf("the California Consumer Privacy Act (CCPA)"),
  heading: "Why I consider that this falls short of the CCPA",
  points: underWorldwidePolicy,
  rules: {
    policy: (_facts, context) => [warning(context)],
    purpose: (_facts, { law }) => [
      `I consider that this does not go with what the CCPA says of the purposes for which personal information may be used (Civil Code, ${law.citeBeside("ccpa", "ccr-7002")}).`,
    ],
  },
  law: candour,
  requests: (_facts, { law }) =>
    `As far as the CCPA gives me a right to what I ask for, I rely on it (Civil Code, ${law.citeBeside("ccpa", "civ-1798-130")}).`,
  otherwise: (_facts, context) => `intend to complain to ${nameInSentence(authorityOf(context))}`,
};

/** California. Legal basis: California Consumer Privacy Act (Civil Code, section 1798.100 and following). */
export const californiaLetters = {
  company: companyLetter({ id: "us-ca-company", version: 2 }, plea),
  "follow-up": followUpLetter({ id: "us-ca-follow-up", version: 2 }, plea),
  authority: authorityLetter({ id: "us-ca-cppa", version: 2 }, plea, {
    title: (_facts, { controller }) => `Complaint about ${controller.name} under the California Consumer Privacy Act`,
    asks: (facts, context) => [
      `Consider whether this use of personal information keeps to the CCPA (Civil Code, ${context.law.cite("ccpa")}).`,
      considerAsking(facts, context),
    ],
    understood: () => "I understand that how far to go is for you to decide, and that you do not act as my lawyer.",
  }),
} as const;
