import { nameInSentence } from "@/lib/law/catalogue";
import { authorityOf, type LetterContext } from "../context";
import { isStatutoryComplaint } from "../reply-time";
import { gdprFollowUp } from "./gdpr-follow-up";

/** Second letter to the company about a complaint. Legal basis: section 164A(3) and (4) Data Protection Act 2018. */
export const ukFollowUp = gdprFollowUp({ id: "uk-follow-up", version: 4 }, ({ contact }, context) => {
  const { law } = context;
  const statutory = isStatutoryComplaint(contact, context.pack);
  return {
    matter: statutory ? `data protection complaint (${law.cite("s-164a")}, Data Protection Act 2018)` : "letter",
    acknowledge: [statutory ? "Acknowledge my complaint." : "Acknowledge this letter."],
    next: `${standing(statutory, context)} If I hear nothing, or your answer does not deal with these points, I intend to complain to ${nameInSentence(authorityOf(context))} under ${law.cite("s-165-2")}.`,
  };
});

/** What the law asks now: an earlier letter that was no complaint under the present rule becomes one with this letter. */
function standing(statutory: boolean, { law }: LetterContext): string {
  return statutory
    ? `You have to take appropriate steps on my complaint and tell me the outcome without undue delay (${law.cite("s-164a-4")}).`
    : `Please take this letter as a complaint under ${law.cite("s-164a")} of the Data Protection Act 2018, acknowledge it within 30 days (${law.cite("s-164a-3")}), and tell me the outcome without undue delay (${law.cite("s-164a-4")}).`;
}
