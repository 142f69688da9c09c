import { complainedAbout } from "../letterhead";
import { gdprAuthorityLetter } from "./gdpr-authority";

/** Complaint to the ICO after the company was asked. Legal basis: section 165(2) Data Protection Act 2018. */
export const ukIco = gdprAuthorityLetter({ id: "uk-ico", version: 5 }, (facts, context) => {
  const { law, controller } = context;
  const { name } = controller;
  return {
    title: `Complaint under ${law.cite("s-165-2")} of the Data Protection Act 2018 about ${controller.name}`,
    inShort: `I ask you to look into it as far as is appropriate, to tell me how likely you think it is that ${name} has kept to the law, and to tell me of progress and outcome.`,
    competence: complainedAbout(facts, context),
    requests: {
      first: [
        `Look into this complaint as far as is appropriate (${law.cite("s-165-4")} and (5)).`,
        `Tell me your view of how likely it is that ${name} has kept to the UK GDPR.`,
      ],
      last: [
        `Consider whether an enforcement notice is called for (${law.cite("s-149")}).`,
        `Tell me of progress and of the outcome, and of my rights under ${law.cite("s-166")}.`,
      ],
    },
  };
});
