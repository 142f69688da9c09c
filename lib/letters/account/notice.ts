import { unreachable } from "@/lib/kernel/unreachable";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { partyOf, sentenceStart, type Said } from "./phrases";

type Notice = NonNullable<LetterFacts["notice"]>;

function channelOf({ channel }: Notice): string {
  if (channel === "email") return ", by e-mail";
  return channel === "in-app" ? ", by a message in its website or app" : "";
}

/** Whether the person was told, how, when, and in what words. */
export function noticeFacts({ notice }: LetterFacts, context: LetterContext): Said[] {
  if (!notice) return [];
  const { subject } = partyOf(context);
  const on = notice.on ? ` on ${context.date(notice.on)}` : "";
  const how = context.to === "company" ? channelOf(notice).replace("its", "your") : channelOf(notice);
  switch (notice.told) {
    case "before":
      return [withWords(`${sentenceStart(subject)} told me about this use of my data beforehand${on}${how}.`, notice)];
    case "after":
      return [
        withWords(`${sentenceStart(subject)} told me about this use of my data only afterwards${on}${how}.`, notice),
      ];
    case "no":
      return [{ fact: [`${sentenceStart(subject)} did not tell me about this use of my data.`] }];
    case "unsure":
      return [{ fact: ["I do not remember being told about this use of my data."] }];
    default:
      return unreachable(notice.told);
  }
}

function withWords(sentence: string, { said }: Notice): Said {
  return said ? { fact: [`${sentence} As I have it, the notice said:`], words: said } : { fact: [sentence] };
}
