import { mayCarryASentence } from "@/lib/platforms/catalogue";
import { residenceInSentence } from "@/lib/places/schema";
import { authorityOf, type LetterContext } from "../context";
import { complainedAbout } from "../letterhead";
import type { LetterFacts } from "../schema";
import { gdprAuthorityLetter } from "./gdpr-authority";

/** Complaint to the authority of the place of residence, with or without an earlier letter to the company. Legal basis: Article 77(1) GDPR. */
export const euAuthority = gdprAuthorityLetter({ id: "eu-authority", version: 4 }, (facts, context) => {
  const { law, controller } = context;
  return {
    title: `Complaint under ${law.cite("art-77-1")} of the GDPR about ${controller.name}`,
    inShort: "I ask you to look into it, and to tell me of progress and outcome.",
    competence: competence(facts, context),
    requests: {
      first: [
        "Look into this complaint.",
        `Tell me whether you consider that ${controller.name} has kept to the GDPR.`,
      ],
      last: [`Tell me of progress or of the outcome within three months (${law.cite("art-78-2")}).`],
    },
  };
});

/** Why this authority, who leads where the company has its seat, and about whom the complaint is if the notice is wrong. */
function competence(facts: LetterFacts, context: LetterContext): string {
  const { residence, contact } = facts;
  const { law } = context;
  return [
    `I live in ${residenceInSentence(residence)}, and complain to you as the authority of the place where I live (${law.cite("art-77-1")}).`,
    complainedAbout(facts, context),
    ...leadSentence(context),
    ...(contact ? [] : ["As I read the GDPR, a complaint to you does not depend on an earlier one to the company."]),
  ].join(" ");
}

/** Who leads, where that is known well enough to be said. */
function leadSentence(context: LetterContext): string[] {
  const lead = context.controller.leadAuthority;
  if (!lead) return [];
  if (!mayCarryASentence(lead.source))
    return lead.id === authorityOf(context).id
      ? []
      : ["If another authority leads for it, please deal with this complaint together with that authority."];
  return lead.id === authorityOf(context).id
    ? ["As I understand it, you are also its lead authority."]
    : [
        `As I understand it, its lead authority is the ${lead.name}: please deal with this complaint together with that authority, or pass it on, and keep me informed.`,
      ];
}
