import { askedForRights } from "../account/contact";
import { authorityOf, type LetterContext } from "../context";
import { rightsMonth } from "../requests/rights";
import type { LetterFacts } from "../schema";
import { gdprFollowUp } from "./gdpr-follow-up";

/** Second letter to the company. Legal basis: Article 12(3) and (4) GDPR, as far as rights were exercised. */
export const euFollowUp = {
  id: "eu-follow-up",
  version: 1,
  compose: (facts: LetterFacts, context: LetterContext) => {
    const { law } = context;
    const rights = facts.contact !== undefined && askedForRights(facts.contact);
    return gdprFollowUp(facts, context, {
      templateId: "eu-follow-up",
      version: 1,
      matter: rights ? "requests under the GDPR" : "complaint",
      acknowledge: [],
      next: `${rights ? `A request has to be acted on within ${rightsMonth(context)}, and a refusal comes with its reasons (${law.cite("art-12-4")}). ` : ""}If I hear nothing, or your answer does not deal with these points, I intend to complain to the authority where I live (${authorityOf(context).name}) under ${law.cite("art-77")}.`,
    });
  },
} as const;
