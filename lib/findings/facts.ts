import type { LetterFacts } from "@/lib/letters/schema";
import { placeOf } from "@/lib/places/catalogue";
import type { Counting } from "@/lib/statistics/schema";
import type { FindingAnswers } from "./journey";
import { dayOf } from "./schema";

type Known = Partial<FindingAnswers>;

const said = (typed: string | undefined): string | undefined => typed || undefined;

function seenFrom({ seen }: Known): LetterFacts["seen"] {
  const on = dayOf(seen?.on);
  return seen && on ? { on, client: seen.client, language: seen.language, firstOn: dayOf(seen.firstOn) } : undefined;
}

function noticeFrom({ notice }: Known): LetterFacts["notice"] {
  if (!notice) return undefined;
  return { told: notice.told, channel: notice.channel, on: dayOf(notice.on), said: said(notice.said) };
}

function switchedOffFrom(answers: Known): LetterFacts["switchedOff"] {
  const answer = answers["switched-off"];
  if (!answer) return undefined;
  return { off: answer.off === "yes", on: dayOf(answer.on), objectionForm: answer.objectionForm };
}

function contactFrom({ contact }: Known): LetterFacts["contact"] {
  if (contact?.contacted !== "yes") return undefined;
  const on = dayOf(contact.on);
  if (!on) return undefined;
  const { channel, asked, reply } = contact;
  return { on, channel, asked, reply, repliedOn: dayOf(contact.repliedOn), answer: said(contact.answer) };
}

/** The facts a letter may rest on; undefined until every question a letter needs is answered. Takes pruned answers only. */
export function letterFactsFrom(answers: Known): LetterFacts | undefined {
  const { platform, residence, setting, remedies, details } = answers;
  if (!platform || !residence || !setting || !remedies || !details) return undefined;
  return {
    practice: platform.practice,
    residence,
    setting,
    seen: seenFrom(answers),
    switchedOnByMe: answers.choice?.switchedOn,
    notice: noticeFrom(answers),
    switchedOff: switchedOffFrom(answers),
    effect: said(answers.effect?.effect),
    contact: contactFrom(answers),
    wanted: remedies.wanted,
    person: { ...details, address: said(details.address) },
  };
}

/** What is counted of these answers; undefined until they say enough. Takes pruned answers only. */
export function countingFrom(answers: Known): Counting | undefined {
  const { platform, residence, setting, notice } = answers;
  if (!platform || !residence || !setting || !notice) return undefined;
  return { practice: platform.practice, state: setting.state, place: placeOf(residence), told: notice.told };
}
