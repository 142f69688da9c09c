import { contactFact } from "../account/contact";
import { replyFact } from "../account/correspondence";
import { effectBlocks, factBlocks, findingFacts } from "../account/facts";
import { situation, view } from "../account/situation";
import type { LetterContext } from "../context";
import { heading, paragraph, strong, type Block } from "../document";
import { groundBlocks, rulesInQuestion } from "../grounds/catalogue";
import {
  accountLine,
  closingBlocks,
  controllerLines,
  defineLetter,
  passItOn,
  type LetterName,
  type Say,
  type Template,
} from "../letterhead";
import { outcomeBlocks } from "../requests/outcome";
import { rightsBlocks } from "../requests/rights";
import { wantedInShort } from "../requests/wanted";
import type { LetterFacts } from "../schema";

/** What a complaint to the company says under one of the laws that came of the GDPR, and not under the other. */
interface Wording {
  title: string;
  /** By when the company is asked to react: one sentence, for the summary. */
  byWhen: string;
  /** The same with its rules, and what follows if nothing comes. */
  deadlines: string;
}

/** A complaint to the company with the rights requests, shaped for who sorts its post. */
export function gdprCompanyLetter(name: LetterName, wordingOf: Say<Wording>): Template {
  return defineLetter(name, (facts, context) => {
    const { title, byWhen, deadlines } = wordingOf(facts, context);
    return {
      title,
      recipient: controllerLines(context),
      reference: [accountLine(facts, context), rulesInQuestion(facts, context)],
      blocks: [
        summary(facts, context, byWhen),
        heading(2, "What happened"),
        ...factBlocks([...findingFacts(facts, context), ...earlierContact(facts, context)]),
        ...effectBlocks(facts),
        ...groundBlocks(facts, context),
        ...outcomeBlocks(facts, context),
        ...rightsBlocks(facts, context),
        heading(2, "Practical matters"),
        paragraph(deadlines),
        paragraph(passItOn(context)),
        ...closingBlocks(facts, context),
      ],
    };
  });
}

function summary(facts: LetterFacts, context: LetterContext, byWhen: string): Block {
  const sentences = [situation(facts, context), view(facts, context), wantedInShort(facts.wanted, context), byWhen];
  return { kind: "summary", text: [strong("In short. "), sentences.join(" ")] };
}

function earlierContact(facts: LetterFacts, context: LetterContext) {
  const { contact } = facts;
  return contact ? [contactFact(contact, context), replyFact(contact, context)] : [];
}
