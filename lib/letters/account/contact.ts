import type { AnswerKind } from "@/lib/findings/schema";
import type { LetterContext } from "../context";
import { paragraph, type Block } from "../document";
import { unansweredReminder } from "../reply-time";
import type { LetterFacts } from "../schema";
import { isAcknowledged } from "./correspondence";
import { listed, paragraphsOf, partyOf, sentenceStart, type Said } from "./phrases";

export type Contact = NonNullable<LetterFacts["contact"]>;

const wayOf: Record<Contact["channel"], string> = { form: "through a web form", email: "by e-mail", post: "by post" };

/** "to complain, to object to this use of my data and to ask for erasure": what the person said they had written for. */
export function askedPhrase({ asked }: Contact): string {
  const rights = (["erasure", "restriction", "access"] as const).filter((right) => asked.includes(right));
  const acts = [
    ...(asked.includes("complaint") ? ["to complain"] : []),
    ...(asked.includes("objection") ? ["to object to this use of my data"] : []),
    ...(rights.length > 0 ? [`to ask for ${listed(rights)}`] : []),
  ];
  return acts.length > 0 ? listed(acts) : "about this";
}

/** What the person asked the company before, and when. */
export function contactFact(contact: Contact, context: LetterContext): Said {
  const { object } = partyOf(context);
  const reference = contact.reference ? ` The reference is ${contact.reference}.` : "";
  return {
    fact: [
      `On ${context.date(contact.on)} I wrote to ${object} ${wayOf[contact.channel]} ${askedPhrase(contact)}.${reference}`,
    ],
  };
}

const answeredInShort: Record<AnswerKind, string> = {
  fully: "answered",
  partly: "answered in part",
  refused: "refused",
  "legitimate-interests": "answered with legitimate interests",
  other: "answered",
};

const inShort: Record<Contact["reply"], (contact: Contact) => string> = {
  answered: ({ answerKind = "other" }) => `${answeredInShort[answerKind]}, and I do not consider the matter settled`,
  acknowledged: (contact) => `${isAcknowledged(contact) ? "acknowledged this" : "wrote back"} and has not answered`,
  none: () => "has not replied",
};

/** What came back, in a sentence for the first lines of a letter to an authority. */
export function cameBack(contact: Contact, { controller }: Pick<LetterContext, "controller">): string {
  const isReminded = contact.reply !== "answered" && unansweredReminder(contact) !== undefined;
  return `${controller.name} ${inShort[contact.reply](contact)}${isReminded ? ", though I wrote again" : ""}.`;
}

/** The company's words, as far as the person copied them, or as its e-mail begins. */
export function answerBlocks(contact: Contact, context: LetterContext): Block[] {
  const { answer } = contact;
  if (!answer) return [];
  return [paragraph(answerOpening(contact, context)), { kind: "quotation", paragraphs: paragraphsOf(answer) }];
}

/** What stands before those words: whose they are, and of an e-mail its sender and its date as it says them. */
function answerOpening({ answerMail }: Contact, context: LetterContext): string {
  const whose = sentenceStart(partyOf(context).possessive);
  if (!answerMail) return `${whose} words, as I have them:`;
  const { from, sent } = answerMail;
  const head = [...(from ? [`from ${from}`] : []), ...(sent ? [`dated ${sent}`] : [])].join(", ");
  return `${whose} answer is an e-mail${head === "" ? "" : ` ${head}`}. It begins:`;
}
