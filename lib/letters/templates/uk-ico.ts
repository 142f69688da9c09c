import { isCitable } from "@/lib/law/catalogue";
import { addDays } from "@/lib/kernel/calendar-date";
import { askedPhrase, contactFact, replyFact, type Contact } from "../account/contact";
import { effectBlocks, factBlocks, findingFacts } from "../account/facts";
import { paragraphsOf } from "../account/phrases";
import { choseIt, wasOnUnasked } from "../account/standing";
import { timelineBlocks } from "../account/timeline";
import { authorityOf, type LetterContext } from "../context";
import { heading, paragraph, strong, type Block, type LetterDocument } from "../document";
import { groundBlocks } from "../grounds/catalogue";
import { declaration, letterOf } from "../letterhead";
import { authorityRequestBlocks } from "../requests/authority";
import type { LetterFacts } from "../schema";

/** Complaint to the ICO after the company was asked. Legal basis: section 165(2) Data Protection Act 2018. */
export const ukIco = {
  id: "uk-ico",
  version: 1,
  compose: (facts: LetterFacts, context: LetterContext): LetterDocument =>
    letterOf(facts, context, {
      templateId: "uk-ico",
      version: 1,
      title: `Complaint under ${context.law.cite("s-165-2")} of the Data Protection Act 2018 about ${context.controller.name}`,
      recipient: [
        authorityOf(context).name,
        authorityOf(context).description,
        `By ${authorityOf(context).form.label}, ${authorityOf(context).form.address.replace("https://", "")}`,
      ],
      reference: [
        `Complained about: ${[context.controller.name, ...context.controller.address].join(", ")}`,
        `My ${context.practice.platform.name} account: ${facts.person.account}`,
      ],
      blocks: [
        summary(facts, context),
        heading(2, "What happened"),
        ...factBlocks(findingFacts(facts, context)),
        ...timelineBlocks(facts, context),
        ...(facts.contact ? contactBlocks(facts.contact, context) : []),
        ...effectBlocks(facts),
        ...groundBlocks(facts, context),
        ...authorityRequestBlocks(facts, context),
        heading(2, "What may be shared"),
        paragraph(sharingSentence(facts, context)),
        paragraph(declaration),
        { kind: "signature", name: facts.person.name },
      ],
    }),
} as const;

function summary(facts: LetterFacts, context: LetterContext): Block {
  const { name } = context.practice.platform;
  const view = wasOnUnasked(facts)
    ? "I consider that this infringes the UK GDPR."
    : `I consider that this falls short of what the UK GDPR asks of ${name}.`;
  return {
    kind: "summary",
    text: [
      strong("In short. "),
      `${situation(facts, name)} ${facts.contact ? replied(facts.contact, context) : ""} ${view} I ask you to look into it as far as is appropriate, to tell me how likely you think it is that ${name} has kept to the law, and to tell me of progress and outcome.`,
    ],
  };
}

function situation(facts: LetterFacts, name: string): string {
  const setting = `${name}’s setting for training generative AI on my personal data`;
  if (choseIt(facts)) return `I had switched on ${setting} myself, and cannot tell what has been done with them since.`;
  if (!wasOnUnasked(facts))
    return `I cannot tell from my ${name} account whether my personal data are used to train generative AI.`;
  const withoutMe = { no: ", though I had never switched it on", unsure: "; I do not remember switching it on" };
  const { switchedOnByMe } = facts;
  return `${setting} was on${switchedOnByMe === "no" || switchedOnByMe === "unsure" ? withoutMe[switchedOnByMe] : ""}.`;
}

function replied(contact: Contact, { practice, date }: LetterContext): string {
  const { name } = practice.platform;
  const asked = `On ${date(contact.on)} I wrote to ${name} ${askedPhrase(contact)}.`;
  if (contact.reply === "answered") return `${asked} ${name} answered, and I do not consider the matter settled.`;
  return contact.reply === "acknowledged"
    ? `${asked} ${name} acknowledged this and has not answered.`
    : `${asked} ${name} has not replied.`;
}

function contactBlocks(contact: Contact, context: LetterContext): Block[] {
  const { name } = context.practice.platform;
  const answer: Block[] = contact.answer
    ? [paragraph(`${name}’s words, as I have them:`), { kind: "quotation", paragraphs: paragraphsOf(contact.answer) }]
    : [];
  const open =
    contact.reply === "answered"
      ? [paragraph("For the reasons below I do not consider that this answers my complaint.")]
      : [];
  return [
    heading(2, `What I asked ${name}, and what came back`),
    ...factBlocks([contactFact(contact, context), replyFact(contact, context)]),
    ...answer,
    ...open,
    ...clockBlocks(contact, context),
  ];
}

const acknowledgementDays = 30;

/** The acknowledgement is overdue only for a complaint sent since the duty exists, and after the time it allows. */
function clockBlocks(contact: Contact, { law, writtenOn, practice }: LetterContext): Block[] {
  const complained = contact.asked.includes("complaint") && isCitable("s-164a", { ...law, writtenOn: contact.on });
  if (!complained || contact.reply !== "none" || addDays(contact.on, acknowledgementDays) >= writtenOn) return [];
  return [
    paragraph(
      `More than ${acknowledgementDays} days have passed since I sent my complaint. From receipt, ${practice.platform.name} has ${acknowledgementDays} days to acknowledge it (${law.cite("s-164a-3")}).`,
    ),
  ];
}

function sharingSentence({ person }: LetterFacts, { controller }: LetterContext): string {
  if (person.sharing === "everything")
    return `You may share this complaint, with my name and contact details, with ${controller.name}.`;
  if (person.sharing === "not-address")
    return `You may share this complaint with ${controller.name}. Please do not share my postal address.`;
  return `Please ask me before you share any of this complaint with ${controller.name}.`;
}
