import { answerBlocks, cameBack, contactFact, type Contact } from "../account/contact";
import { replyFact } from "../account/correspondence";
import { effectBlocks, factBlocks, findingFacts } from "../account/facts";
import { overdueBlocks } from "../account/overdue";
import { partyOf } from "../account/phrases";
import { sensitivePhrase } from "../account/stake";
import { sharingSentence } from "../account/sharing";
import { situation, view } from "../account/situation";
import { timelineBlocks } from "../account/timeline";
import type { LetterContext } from "../context";
import { heading, paragraph, strong, type Block } from "../document";
import { groundBlocks, rulesInQuestion } from "../grounds/catalogue";
import {
  closingBlocks,
  complainedAboutLine,
  defineLetter,
  regulatorLines,
  type LetterName,
  type Say,
  type Template,
} from "../letterhead";
import { authorityRequestBlocks } from "../requests/authority";
import type { LetterFacts } from "../schema";
import { answerMetBlocks } from "./gdpr-answer";

/** What a complaint to an authority says under one of the laws that came of the GDPR, and not under the other. */
interface Wording {
  title: string;
  /** What is asked of the authority: one sentence, for the summary. */
  inShort: string;
  /** Why this authority, and about whom. */
  competence: string;
  /** What its own law has the authority do, first and last. */
  requests: { first: string[]; last: string[] };
}

/** A complaint to an authority, shaped for how authorities sort: who, what, when, what came back, what is asked. */
export function gdprAuthorityLetter(name: LetterName, wordingOf: Say<Wording>): Template {
  return defineLetter(name, (facts, context) => {
    const { title, inShort, competence, requests } = wordingOf(facts, context);
    return {
      title,
      recipient: regulatorLines(context),
      reference: [
        complainedAboutLine(context),
        `My ${context.practice.platform.name} account: ${facts.person.account}`,
        rulesInQuestion(facts, context),
      ],
      blocks: [
        summary(facts, context, inShort),
        paragraph(competence),
        ...timelineBlocks(facts, context),
        heading(2, "What happened"),
        ...factBlocks(findingFacts(facts, context)),
        ...contactBlocks(facts, context),
        ...effectBlocks(facts),
        ...groundBlocks(facts, context),
        ...authorityRequestBlocks(facts, context, requests),
        heading(2, "What may be shared"),
        paragraph(sharingSentence(facts, context)),
        ...closingBlocks(facts, context),
      ],
    };
  });
}

function summary(facts: LetterFacts, context: LetterContext, inShort: string): Block {
  const replied = facts.contact ? [askedAndAnswered(facts.contact, context)] : [];
  const sentences = [situation(facts, context), ...ownWeight(facts), view(facts, context), ...replied, inShort];
  return { kind: "summary", text: [strong("In short. "), sentences.join(" ")] };
}

/** What raises a case among others, from someone who said so. */
function ownWeight({ wasUnder18, atStake }: LetterFacts): string[] {
  const sensitive = atStake?.sensitive ?? [];
  return [
    ...(wasUnder18 === "yes" ? ["I was under 18 for at least part of the time."] : []),
    ...(sensitive.length > 0 ? [`Some of what I have there concerns ${sensitivePhrase(sensitive)}.`] : []),
  ];
}

function askedAndAnswered(contact: Contact, context: LetterContext): string {
  const [asked] = contactFact({ ...contact, reference: undefined }, context).fact;
  return `${typeof asked === "string" ? asked : ""} ${cameBack(contact, context)}`;
}

function contactBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const { contact } = facts;
  const { subject } = partyOf(context);
  if (!contact) return [];
  return [
    heading(2, `What I asked ${subject}, and what came back`),
    ...factBlocks([contactFact(contact, context), replyFact(contact, context)]),
    ...answerBlocks(contact, context),
    ...answerMetBlocks({ ...facts, contact }, context),
    ...overdueBlocks(contact, facts, context),
  ];
}
