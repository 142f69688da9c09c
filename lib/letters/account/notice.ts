import { unreachable } from "@/lib/kernel/unreachable";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { earlierConduct, presentUse } from "./course";
import { partyOf, sentenceStart, type Said } from "./phrases";

type Notice = NonNullable<LetterFacts["notice"]>;

function channelOf({ channel }: Notice): string {
  if (channel === "email") return ", by e-mail";
  return channel === "in-app" ? ", by a message in its website or app" : "";
}

const timing = { before: " beforehand", after: " only afterwards" } as const;

/**
 * Whether the person was told before or after the training began; undefined where they did not say.
 * The day they give tells more surely than their own word for it, except for those whom an earlier stretch may concern.
 */
export function toldWhen(facts: LetterFacts, context: LetterContext): Notice["told"] | undefined {
  if (!facts.notice) return undefined;
  const { told, on } = facts.notice;
  const began = earlierConduct(facts, context) ? undefined : presentUse(context)?.from;
  if (!Object.hasOwn(timing, told) || on === undefined || began === undefined) return told;
  return on < began ? "before" : "after";
}

/** Whether the person was told, how, when, and in what words. */
export function noticeFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { notice } = facts;
  if (!notice) return [];
  const { subject, object } = partyOf(context);
  const on = notice.on ? ` on ${context.date(notice.on)}` : "";
  const how = context.to === "company" ? channelOf(notice).replace("its", "your") : channelOf(notice);
  switch (notice.told) {
    case "before":
    case "after": {
      const when = toldWhen(facts, context) === notice.told ? timing[notice.told] : "";
      return [
        withWords(
          `${sentenceStart(subject)} told me about this use of my data${when}${when && on ? "," : ""}${on}${how}.`,
          notice,
        ),
      ];
    }
    case "no":
      return [{ fact: [`Nothing from ${object} about this use of my data reached me.`] }];
    case "unsure":
      return [{ fact: ["I do not remember being told about this use of my data."] }];
    default:
      return unreachable(notice.told);
  }
}

function withWords(sentence: string, { said }: Notice): Said {
  return said ? { fact: [`${sentence} As I have it, the notice said:`], words: said } : { fact: [sentence] };
}
