import { nameInSentence } from "@/lib/law/catalogue";
import { authorityOf, type LetterContext } from "../context";
import { rightsAsked, rightsInTitle } from "../requests/rights";
import type { LetterFacts } from "../schema";
import { gdprCompanyLetter } from "./gdpr-company";

/** Data protection complaint to the company, with the rights requests. Legal basis: section 164A Data Protection Act 2018; Articles 15, 17, 18, 21 UK GDPR. */
export const ukCompany = gdprCompanyLetter({ id: "uk-company", version: 3 }, (facts, context) => ({
  title: titleOf(facts, context),
  byWhen: `Please acknowledge this complaint within 30 days.${rightsMonth(facts)}`,
  deadlines: deadlines(context),
}));

function rightsMonth(facts: LetterFacts): string {
  const asked = rightsAsked(facts);
  if (asked === 0) return "";
  return ` My rights ${asked === 1 ? "request below carries" : "requests below carry"} a time limit of one month.`;
}

function titleOf(facts: LetterFacts, context: LetterContext): string {
  const { law, pack } = context;
  const rights = rightsInTitle(facts, context);
  const under = rights === "" ? "" : `, with ${rights} under ${pack.lawName}`;
  return `Data protection complaint (${law.cite("s-164a")}, Data Protection Act 2018)${under}`;
}

function deadlines(context: LetterContext): string {
  const { law } = context;
  return `Please acknowledge this complaint within 30 days (${law.cite("s-164a-3")}) and tell me the outcome without undue delay (${law.cite("s-164a-4")}). If I hear nothing, or your answer does not deal with these points, I intend to complain to ${nameInSentence(authorityOf(context))} under ${law.cite("s-165-2")}.`;
}
