import { unreachable } from "@/lib/kernel/unreachable";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { listed, partyOf, sentenceStart, type Said } from "./phrases";

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
  const whom = context.to === "company" ? "you" : context.practice.platform.name;
  return {
    fact: [`On ${context.date(contact.on)} I wrote to ${whom} ${wayOf[contact.channel]} ${askedPhrase(contact)}.`],
  };
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
