import { nameInSentence } from "@/lib/law/catalogue";
import { authorityOf, type LetterContext } from "../context";
import { rightsAsked, rightsInTitle, rightsMonth } from "../requests/rights";
import type { LetterFacts } from "../schema";
import { gdprCompanyLetter } from "./gdpr-company";

/** Objection, requests and complaint to the company. Legal basis: Articles 15, 17, 18, 21 GDPR; the complaint as such has no rule of its own there. */
export const euCompany = gdprCompanyLetter({ id: "eu-company", version: 2 }, (facts, context) => ({
  title: titleOf(facts, context),
  byWhen: "Please answer within one month.",
  deadlines: deadlines(facts, context),
}));

function titleOf(facts: LetterFacts, context: LetterContext): string {
  const rights = rightsInTitle(facts, context);
  return `Data protection complaint${rights === "" ? "" : `, with ${rights},`} under the GDPR`;
}

function deadlines(facts: LetterFacts, context: LetterContext): string {
  const { law } = context;
  const answer =
    rightsAsked(facts) > 0
      ? `Please act on my requests within ${rightsMonth(context)}, and answer the complaint by then too; if you do not act on one of them, please tell me why (${law.cite("art-12-4")}).`
      : "Please answer within one month.";
  return `${answer} If I hear nothing, or your answer does not deal with these points, I intend to complain to the authority where I live (${nameInSentence(authorityOf(context))}) under ${law.cite("art-77")}.`;
}
