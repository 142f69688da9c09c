import { contactFact } from "../account/contact";
import { replyFact } from "../account/correspondence";
import { effectBlocks, factBlocks, findingFacts } from "../account/facts";
import { useWords } from "../account/use-words.data";
import { situation } from "../account/situation";
import type { LetterContext } from "../context";
import { heading, paragraph, strong, type Block } from "../document";
import { wantedInShort } from "../requests/wanted";
import { closingBlocks, controllerLines, defineLetter, passItOn } from "../letterhead";
import type { LetterFacts } from "../schema";
import { referenceLines, type LetterName } from "./frame";
import type { Plea } from "./plea";
import { pointBlocks } from "./points";
import { wishBlocks } from "./wishes";

/** Days in which the person asks for an answer: their own request, not a rule. */
const days = 30;

/** The first letter to the company: what happened, why it is not right, what is asked. */
export function companyLetter(name: LetterName, plea: Plea) {
  return defineLetter(name, (facts, context) => ({
    title: subjectOf("Complaint about", plea, context),
    recipient: controllerLines(context),
    reference: referenceLines(facts, context),
    blocks: [
      summary(plea, facts, context),
      heading(2, "What happened"),
      ...factBlocks([...findingFacts(facts, context), ...earlier(facts, context)]),
      ...effectBlocks(facts),
      ...pointBlocks(plea, facts, context),
      heading(2, "What I ask of you"),
      ...wishBlocks(facts, context),
      ...requestEnding(plea, facts, context),
      paragraph(passItOn(context)),
      ...closingBlocks(facts, context),
    ],
  }));
}

/** "Complaint about the use of my personal data to train AI (PIPEDA)". */
export function subjectOf(what: string, { under }: Plea, { practice }: LetterContext): string {
  return `${what} the ${useWords[practice.use].subject}${under ? ` (${under})` : ""}`;
}

function summary(plea: Plea, facts: LetterFacts, context: LetterContext): Block {
  return {
    kind: "summary",
    text: [
      strong("In short. "),
      `${situation(facts, context)} ${plea.view(facts, context)} ${wantedInShort(facts.wanted, context)} Please answer within ${days} days.`,
    ],
  };
}

function earlier({ contact }: LetterFacts, context: LetterContext) {
  return contact ? [contactFact(contact, context), replyFact(contact, context)] : [];
}

/** What the requests rest on, by when an answer is asked for, and what comes otherwise. */
export function requestEnding(plea: Plea, facts: LetterFacts, context: LetterContext): Block[] {
  return [
    ...(plea.requests ? [paragraph(plea.requests(facts, context))] : []),
    paragraph(
      `Please answer within ${days} days. If I hear nothing by then, or your answer does not deal with these points, I ${plea.otherwise(facts, context)}.`,
    ),
  ];
}
