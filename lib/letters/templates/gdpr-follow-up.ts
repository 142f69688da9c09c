import { rightOf, type Remedy } from "@/lib/findings/schema";
import { answerBlocks, askedPhrase, contactFact, type Contact } from "../account/contact";
import { isAcknowledged, replyFact } from "../account/correspondence";
import { daysBetween } from "@/lib/kernel/calendar-date";
import { exhibitFacts } from "../account/exhibits";
import { effectBlocks, factBlocks } from "../account/facts";
import { residenceFact } from "../account/finding";
import { seenAgainFacts } from "../account/seen-again";
import { situation } from "../account/situation";
import { overdueBlocks } from "../account/overdue";
import { countedFacts } from "../account/stake";
import type { LetterContext } from "../context";
import { heading, paragraph, strong, when, type Block } from "../document";
import {
  accountLine,
  closingBlocks,
  controllerLines,
  defineLetter,
  passItOn,
  type LetterName,
  type Template,
} from "../letterhead";
import { objectionBlocks, rightsMonth } from "../requests/rights";
import { actionsFor } from "../requests/wanted";
import { answerMetBlocks, type Followed } from "./gdpr-answer";

/** What a follow-up says under one of the laws that came of the GDPR, and not under the other. */
interface Wording {
  /** What the earlier letter is called: "data protection complaint". */
  matter: string;
  /** What is asked for first where nothing came back at all; empty where the law knows no acknowledgement. */
  acknowledge: string[];
  /** What follows if nothing comes. */
  next: string;
}

/** A second letter to the company: it did not reply, did not answer, or did not deal with what was asked. */
export function gdprFollowUp(
  name: LetterName,
  wordingOf: (facts: Followed, context: LetterContext) => Wording,
): Template {
  return defineLetter(name, (facts, context) => {
    const { contact } = facts;
    if (!contact) throw new Error("A follow-up follows an earlier letter");
    const followed = { ...facts, contact };
    const wording = wordingOf(followed, context);
    return {
      title: titleOf(contact, wording.matter, context),
      recipient: controllerLines(context),
      reference: [accountLine(facts, context), ...(contact.reference ? [`Your reference: ${contact.reference}`] : [])],
      blocks: [
        summary(followed, context, wording),
        ...contactBlocks(followed, context),
        ...requestBlocks(followed, context, wording),
        heading(2, "Practical matters"),
        paragraph(wording.next),
        paragraph(passItOn(context)),
        ...closingBlocks(facts, context),
      ],
    };
  });
}

function summary(facts: Followed, context: LetterContext, wording: Wording): Block {
  const words = `${situation(facts, context)} ${inShort(facts, context, wording)}`;
  return { kind: "summary", text: [strong("In short. "), words] };
}

function contactBlocks(facts: Followed, context: LetterContext): Block[] {
  const { contact } = facts;
  return [
    heading(2, "What I wrote, and what came back"),
    ...factBlocks([
      residenceFact(facts, context),
      contactFact({ ...contact, reference: undefined }, context),
      replyFact(contact, context),
      ...seenAgainFacts(facts, context),
      ...countedFacts(facts, context),
      ...exhibitFacts(facts, context),
    ]),
    ...answerBlocks(contact, context),
    ...when(
      contact.reply === "answered",
      heading(2, "What your answer leaves open"),
      ...answerMetBlocks(facts, context),
      ...effectBlocks(facts),
    ),
    ...overdueBlocks(contact, facts, context),
  ];
}

function titleOf({ on, reply, remindedOn = [] }: Contact, matter: string, { date, answered }: LetterContext): string {
  const earlier = `${matter} of ${date(on)}`;
  if (reply === "none") return `${remindedOn.length > 0 ? "Another reminder" : "Reminder"} of my ${earlier}`;
  if (reply === "acknowledged") return `My ${earlier}: request for an answer`;
  return `My ${earlier}: ${answered === "refused" ? "your refusal" : "what your answer leaves open"}`;
}

function inShort({ contact }: Followed, context: LetterContext, { acknowledge }: Wording): string {
  const wrote = `On ${context.date(contact.on)} I wrote to you ${askedPhrase(contact)}.`;
  const days = `${daysBetween(contact.on, context.writtenOn)} days have passed`;
  if (contact.reply === "answered")
    return `${wrote} You answered, and I do not consider that your answer settles the matter. Please deal with what it leaves open, and tell me the outcome.`;
  if (contact.reply === "acknowledged")
    return `${wrote} You ${isAcknowledged(contact) ? "acknowledged this" : "wrote back"}. ${days} since I wrote, and I have had no answer. Please tell me how far you are, and the outcome.`;
  return `${wrote} ${days}, and I have had no reply. ${acknowledge.length > 0 ? "Please acknowledge my letter, and tell me the outcome." : "Please answer."}`;
}

function requestBlocks(facts: Followed, context: LetterContext, { acknowledge }: Wording): Block[] {
  const { contact } = facts;
  const items = [
    ...(contact.reply === "none" ? acknowledge : []),
    ...(contact.reply === "answered" ? [] : ["Tell me what you have done about my letter so far."]),
    `Deal with each of these, and where you do not, tell me why: ${actionsFor(stillOpen(facts), context).join("; ")}.`,
    "Tell me the outcome.",
  ];
  return [
    heading(2, "What I ask now"),
    { kind: "list", marker: "letter", items: items.map((item) => [item]) },
    ...lateObjection(facts, context),
  ];
}

/** Who wants it stopped and did not object in the first letter objects with this one, so that the month of the objection runs. */
function lateObjection({ contact, ...facts }: Followed, context: LetterContext): Block[] {
  if (!facts.wanted.includes("stop") || contact.asked.includes("objection")) return [];
  return [
    ...objectionBlocks(facts, context),
    paragraph(`For this objection, the time limit of ${rightsMonth(context)} begins with this letter.`),
  ];
}

/** What the answer left open, or else what was asked: a right that was not exercised then is not followed up now. */
function stillOpen({ contact, wanted }: Followed): readonly Remedy[] {
  if (contact.notDealtWith && contact.notDealtWith.length > 0) return contact.notDealtWith;
  const asked = wanted.filter((remedy) => {
    const right = rightOf[remedy];
    return right === undefined || contact.asked.includes(right);
  });
  return asked.length > 0 ? asked : wanted;
}
