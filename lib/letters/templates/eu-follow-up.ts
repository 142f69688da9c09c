import { nameInSentence } from "@/lib/law/catalogue";
import { authorityOf } from "../context";
import { askedForRights } from "../reply-time";
import { rightsMonth } from "../requests/rights";
import { gdprFollowUp } from "./gdpr-follow-up";

/** Second letter to the company. Legal basis: Article 12(3) and (4) GDPR, as far as rights were exercised. */
export const euFollowUp = gdprFollowUp({ id: "eu-follow-up", version: 4 }, ({ contact }, context) => {
  const { law } = context;
  const rights = askedForRights(contact);
  const month = `A request has to be acted on within ${rightsMonth(context)}, and a refusal comes with its reasons (${law.cite("art-12-4")}). `;
  return {
    matter: rights ? "requests" : "complaint",
    acknowledge: [],
    next: `${rights ? month : ""}If I hear nothing, or your answer does not deal with these points, I intend to complain to the authority where I live (${nameInSentence(authorityOf(context))}) under ${law.cite("art-77")}.`,
  };
});
