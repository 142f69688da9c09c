import { unreachable } from "@/lib/kernel/unreachable";
import type { LetterContext } from "../context";
import { paragraph, type Block } from "../document";
import type { LetterFacts } from "../schema";
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

/** True when rights were exercised that run their own month: objection, erasure, restriction, access. */
export function askedForRights({ asked }: Contact): boolean {
  return asked.some((thing) => thing !== "complaint");
}

/** What came back. The answer itself is quoted in the letter to the authority. */
export function replyFact(contact: Contact, context: LetterContext): Said {
  const subject = sentenceStart(partyOf(context).subject);
  const on = contact.repliedOn ? ` on ${context.date(contact.repliedOn)}` : "";
  switch (contact.reply) {
    case "none":
      return { fact: ["I have had no reply."] };
    case "acknowledged":
      return { fact: [`${subject} acknowledged this${on}. I have had no answer to what I asked.`] };
    case "answered":
      return { fact: [`${subject} answered${on}.`] };
    default:
      return unreachable(contact.reply);
  }
}

const inShort: Record<Contact["reply"], (name: string) => string> = {
  answered: (name) => `${name} answered, and I do not consider the matter settled.`,
  acknowledged: (name) => `${name} acknowledged this and has not answered.`,
  none: (name) => `${name} has not replied.`,
};

/** What came back, in a sentence for the first lines of a letter to an authority. */
export function cameBack({ reply }: Contact, { controller }: LetterContext): string {
  return inShort[reply](controller.name);
}

/** The company's words, as far as the person copied them. */
export function answerBlocks({ answer }: Contact, context: LetterContext): Block[] {
  if (!answer) return [];
  const whose = sentenceStart(partyOf(context).possessive);
  return [paragraph(`${whose} words, as I have them:`), { kind: "quotation", paragraphs: paragraphsOf(answer) }];
}
