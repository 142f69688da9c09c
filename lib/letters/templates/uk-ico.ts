import { countryInSentence } from "@/lib/places/catalogue";
import { overdueBlocks } from "../account/overdue";
import type { LetterContext } from "../context";
import { authorityRequestBlocks } from "../requests/authority";
import type { LetterFacts } from "../schema";
import { gdprAuthorityLetter } from "./gdpr-authority";

/** Complaint to the ICO after the company was asked. Legal basis: section 165(2) Data Protection Act 2018. */
export const ukIco = {
  id: "uk-ico",
  version: 2,
  compose: (facts: LetterFacts, context: LetterContext) => {
    const { law, controller, practice } = context;
    const { name } = practice.platform;
    return gdprAuthorityLetter(facts, context, {
      templateId: "uk-ico",
      version: 2,
      title: `Complaint under ${law.cite("s-165-2")} of the Data Protection Act 2018 about ${controller.name}`,
      inShort: `I ask you to look into it as far as is appropriate, to tell me how likely you think it is that ${name} has kept to the law, and to tell me of progress and outcome.`,
      competence: `${name}’s privacy notice names ${controller.name} as the controller for members in ${countryInSentence(facts.residence.country)}; if another company is responsible, my complaint is about that company.`,
      overdue: facts.contact ? overdueBlocks(facts.contact, context) : [],
      requests: authorityRequestBlocks(facts, context, {
        first: [
          `Look into this complaint as far as is appropriate (${law.cite("s-165-4")} and (5)).`,
          `Tell me your view of how likely it is that ${name} has kept to the UK GDPR.`,
        ],
        last: ["Tell me of progress and of the outcome."],
      }),
    });
  },
} as const;
