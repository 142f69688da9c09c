import { answerBlocks, askedPhrase, contactFact, type Contact } from "../account/contact";
import { isAcknowledged, replyFact } from "../account/correspondence";
import { effectBlocks, factBlocks, findingFacts } from "../account/facts";
import type { LetterContext } from "../context";
import { heading, paragraph, strong, when, type Block } from "../document";
import { closingBlocks, controllerLines, defineLetter } from "../letterhead";
import type { LetterFacts } from "../schema";
import { requestEnding, subjectOf } from "./company";
import { referenceLines, type LetterName } from "./frame";
import type { Plea } from "./plea";
import { pointBlocks } from "./points";
import { wishBlocks } from "./wishes";

/** The second letter to the company: nothing came back, or not an answer, or one that leaves things open. Needs `facts.contact`. */
export function followUpLetter(name: LetterName, plea: Plea) {
  return defineLetter(name, (facts, context) => {
    const { contact } = facts;
    if (!contact) throw new Error("A second letter needs a first");
    return {
      title: subjectOf("Second letter about", plea, context),
      recipient: controllerLines(context),
      reference: referenceLines(facts, context),
      blocks: [
        summary(contact, plea.view(facts, context), context),
        heading(2, "What I wrote, and what came back"),
        ...contactBlocks(contact, context),
        heading(2, "What happened"),
        ...factBlocks(findingFacts(facts, context)),
        ...effectBlocks(facts),
        // Who has had no answer repeats the request; who has had one meets it with reasons.
        ...when(contact.reply === "answered", ...pointBlocks(inLaw(plea), facts, context)),
        ...openBlocks(facts, contact, context),
        ...requestEnding(plea, facts, context),
        ...closingBlocks(facts, context),
      ],
    };
  });
}

/** The points that a rule of this law carries, where it has any: the others stood in the first letter. */
function inLaw(plea: Plea): Plea {
  const carried = plea.points.filter(({ id }) => plea.rules[id] !== undefined);
  return carried.length > 0 ? { ...plea, points: carried } : plea;
}

const cameBack: Record<Contact["reply"], (contact: Contact) => string> = {
  none: () => "I have had no reply.",
  acknowledged: (contact) =>
    `You ${isAcknowledged(contact) ? "acknowledged this" : "wrote back"}, and I have had no answer.`,
  answered: ({ answerKind }) =>
    `You ${answerKind === "refused" ? "refused" : "answered"}, and I do not consider the matter settled.`,
};

function summary(contact: Contact, view: string, { date }: LetterContext): Block {
  return {
    kind: "summary",
    text: [
      strong("In short. "),
      `On ${date(contact.on)} I wrote to you ${askedPhrase(contact)}. ${cameBack[contact.reply](contact)} ${view} Please deal with what is still open.`,
    ],
  };
}

/** The letter that went before, what came back, and the answer in its own words. */
export function contactBlocks(contact: Contact, context: LetterContext): Block[] {
  return [
    ...factBlocks([contactFact(contact, context), replyFact(contact, context)]),
    ...answerBlocks(contact, context),
  ];
}

/** What is still open: what the answer left undealt with, as the person says, or all that they ask for. */
function openBlocks(facts: LetterFacts, { reply, notDealtWith = [] }: Contact, context: LetterContext): Block[] {
  const left = reply === "answered" ? notDealtWith : [];
  const lead =
    left.length > 0 ? "Your answer does not deal with the following." : "Please deal with each of these points.";
  return [
    heading(2, "What I still ask of you"),
    paragraph(lead),
    ...wishBlocks(left.length > 0 ? { ...facts, wanted: left } : facts, context),
  ];
}
