import { askedPhrase, cameBack, type Contact } from "../account/contact";
import { effectBlocks, factBlocks, findingFacts } from "../account/facts";
import { leftOpenBlocks } from "../account/left-open";
import { listed, partyOf } from "../account/phrases";
import { sharingSentence } from "../account/sharing";
import { situation } from "../account/situation";
import type { LetterContext } from "../context";
import { heading, paragraph, strong, type Block } from "../document";
import { stillWanted } from "../requests/authority";
import { actionsFor } from "../requests/wanted";
import { closingBlocks, defineLetter, complainedAboutLine, regulatorLines } from "../letterhead";
import type { LetterFacts } from "../schema";
import { contactBlocks } from "./follow-up";
import type { LetterName } from "./frame";
import type { AuthorityPlea, Plea } from "./plea";
import { pointBlocks } from "./points";

/** The letter to the authority; where its law allows, without an earlier one to the company. */
export function authorityLetter(name: LetterName, plea: Plea, own: AuthorityPlea) {
  return defineLetter(name, (facts, context) => ({
    title: own.title(facts, context),
    recipient: regulatorLines(context),
    reference: aboutLines(facts, context),
    blocks: [
      summary(plea.view(facts, context), own.asks(facts, context)[0], { facts, context }),
      heading(2, "What happened"),
      ...factBlocks(findingFacts(facts, context)),
      ...earlierBlocks(facts, context),
      ...effectBlocks(facts),
      ...pointBlocks(plea, facts, context),
      ...askBlocks(own, facts, context),
      heading(2, "What may be shared"),
      paragraph(sharingSentence(facts, context)),
      ...closingBlocks(facts, context),
    ],
  }));
}

function aboutLines({ person, contact }: LetterFacts, context: LetterContext): string[] {
  const { name } = context.practice.platform;
  return [
    complainedAboutLine(context),
    `My ${name} account: ${person.account}`,
    ...(contact?.reference ? [`${partyOf(context).possessive} reference: ${contact.reference}`] : []),
  ];
}

interface Case {
  facts: LetterFacts;
  context: LetterContext;
}

function summary(view: string, ask: string, { facts, context }: Case): Block {
  const before = facts.contact ? [asked(facts.contact, context)] : [];
  const heart = `I ask you to ${ask.slice(0, 1).toLowerCase()}${ask.slice(1)}`;
  const sentences = [situation(facts, context), ...before, view, heart];
  return { kind: "summary", text: [strong("In short. "), sentences.join(" ")] };
}

function asked(contact: Contact, context: LetterContext): string {
  const { controller, date } = context;
  return `On ${date(contact.on)} I wrote to ${controller.name} ${askedPhrase(contact)}. ${cameBack(contact, context)}`;
}

function earlierBlocks({ contact }: LetterFacts, context: LetterContext): Block[] {
  if (!contact) return [];
  return [
    heading(2, `What I asked ${context.controller.name}, and what came back`),
    ...contactBlocks(contact, context),
    ...leftOpenBlocks(contact, context),
  ];
}

function askBlocks({ asks, understood }: AuthorityPlea, facts: LetterFacts, context: LetterContext): Block[] {
  return [
    heading(2, "What I ask of you"),
    { kind: "list", marker: "letter", items: asks(facts, context).map((item) => [item]) },
    paragraph(understood(facts, context)),
  ];
}

/** "Consider asking LinkedIn to stop …": what the person wants of the company, for the list of what is asked of an authority. */
export function considerAsking(facts: LetterFacts, context: LetterContext): string {
  const wanted = new Set([...stillWanted(facts), ...facts.wanted.filter((remedy) => remedy === "default-off")]);
  return `Consider asking ${context.controller.name} to ${listed(actionsFor([...wanted], context))}.`;
}
