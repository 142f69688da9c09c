import { authorityOf, type LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { gdprCompanyLetter } from "./gdpr-company";

/** Data protection complaint to the company, with the rights requests. Legal basis: section 164A Data Protection Act 2018; Articles 15, 17, 18, 21 UK GDPR. */
export const ukCompany = gdprCompanyLetter({ id: "uk-company", version: 2 }, (facts, context) => ({
  title: titleOf(facts, context),
  byWhen: "Please acknowledge this complaint within 30 days.",
  deadlines: deadlines(context),
}));

function titleOf({ wanted }: LetterFacts, { law }: LetterContext): string {
  const objecting = wanted.includes("stop") ? ` and objection (${law.cite("art-21-1")}, UK GDPR)` : "";
  return `Data protection complaint (${law.cite("s-164a")}, Data Protection Act 2018)${objecting}`;
}

function deadlines(context: LetterContext): string {
  const { law } = context;
  return `Please acknowledge this complaint within 30 days (${law.cite("s-164a-3")}) and tell me the outcome without undue delay (${law.cite("s-164a-4")}). If I hear nothing, or your answer does not deal with these points, I intend to complain to the ${authorityOf(context).name} under ${law.cite("s-165-2")}.`;
}
