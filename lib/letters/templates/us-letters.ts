import { nameInSentence } from "@/lib/law/catalogue";
import { listed } from "../account/phrases";
import { optInAction } from "../requests/opt-in";
import { actionsFor } from "../requests/wanted";
import { authorityOf, type LetterContext } from "../context";
import { candour, spokenOn } from "../world/argue";
import { authorityLetter } from "../world/authority";
import { companyLetter } from "../world/company";
import { followUpLetter } from "../world/follow-up";
import type { Plea } from "../world/plea";
import { underWorldwidePolicy } from "../world/points";

/** What the Federal Trade Commission has said: a warning to companies, which binds nobody. */
export function warning(context: LetterContext): string {
  return `The Federal Trade Commission has warned companies that changing their terms quietly, or for the past, in order to train AI on people’s data may be unfair or deceptive (${spokenOn("ftc-terms", context)}, on ${context.law.cite("ftc-act-5")} of the FTC Act). That is a warning and not a ruling on this case; I consider that it fits.`;
}

const plea: Plea = {
  view: (_facts, { law }) =>
    `I consider that this is not fair to users, and that it may be an unfair or deceptive practice (${law.cite("ftc-act-5")} of the FTC Act).`,
  heading: "Why I consider that this is not fair",
  points: underWorldwidePolicy,
  rules: { policy: (_facts, context) => [warning(context)] },
  law: candour,
  otherwise: (_facts, context) => `intend to report this to ${nameInSentence(authorityOf(context))}`,
};

/** The United States but for California. Legal basis: section 5 of the FTC Act; no right to a decision. */
export const usLetters = {
  company: companyLetter({ id: "us-company", version: 2 }, plea),
  "follow-up": followUpLetter({ id: "us-follow-up", version: 2 }, plea),
  authority: authorityLetter({ id: "us-ftc", version: 2 }, plea, {
    title: (_facts, { controller, law }) => `Report about ${controller.name} (${law.cite("ftc-act-5")} of the FTC Act)`,
    asks: ({ wanted }, context) => [
      `Consider this report when you decide what to look into.`,
      ...(wanted.includes("default-off")
        ? [`Consider whether ${context.controller.name} should ${optInAction(context)}.`]
        : []),
    ],
    understood: ({ wanted }, context) =>
      `I understand that you do not resolve individual complaints, and I ask for no decision in my own case. What I want of ${context.controller.name} itself is that it ${listed(actionsFor(wanted, context))}.`,
  }),
} as const;
