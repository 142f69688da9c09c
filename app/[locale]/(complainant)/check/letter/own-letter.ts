import "server-only";
import { letterFactsFrom } from "@/lib/findings/facts";
import type { FindingAnswers } from "@/lib/findings/journey";
import { findUnfinished } from "@/lib/findings/queries";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { composeLetter, letterKindFor } from "@/lib/letters/catalogue";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts } from "@/lib/letters/schema";
import { findHolder, moment } from "../../request";

/** What a declared draft gives: a letter with its facts; no letter, where the country has none yet; or the page that comes first. */
export type OwnLetter =
  | { kind: "letter"; letter: LetterDocument; facts: LetterFacts }
  | { kind: "none"; country: string }
  | { kind: "not-yet"; goTo: "/check/platform?note=expired" | "/check/answers" };

function declaredLetter(answers: Partial<FindingAnswers>, declaredOn: CalendarDate): OwnLetter {
  const facts = letterFactsFrom(answers);
  const composed = facts && composeLetter(facts, letterKindFor(facts), declaredOn);
  if (facts && composed?.ok) return { kind: "letter", letter: composed.value, facts };
  return { kind: "none", country: answers.residence?.country ?? "" };
}

export async function findOwnLetter(): Promise<OwnLetter> {
  const unfinished = await findUnfinished(await findHolder(), moment());
  if (!unfinished) return { kind: "not-yet", goTo: "/check/platform?note=expired" };
  const { declaredOn } = unfinished.draft;
  const { answers, next } = unfinished.standing;
  if (declaredOn === undefined || next !== undefined) return { kind: "not-yet", goTo: "/check/answers" };
  return declaredLetter(answers, declaredOn);
}
