import "server-only";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { letterFactsFrom } from "@/lib/findings/facts";
import type { FindingStanding } from "@/lib/findings/journey";
import { findUnfinished } from "@/lib/findings/queries";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { composeLetter } from "@/lib/letters/catalogue";
import { choicesFor, type Choice } from "@/lib/letters/choice";
import type { LetterDocument } from "@/lib/letters/document";
import { formSheetFor, type FormSheet } from "@/lib/letters/form-sheet";
import type { LetterFacts } from "@/lib/letters/schema";
import type { PracticeId } from "@/lib/platforms/catalogue";
import { findHolder, moment } from "../../request";

/** A letter of this browser's answers, with what it was made from and what could be written instead. */
export interface ReadyLetter {
  kind: "letter";
  letter: LetterDocument;
  facts: LetterFacts;
  choice: Choice;
  /** The recommended one first. */
  choices: readonly Choice[];
  /** For a letter to an authority: what to paste into its form. */
  sheet: FormSheet | undefined;
  /** The evidence that its exhibits are made of. */
  pieces: readonly EvidencePiece[];
}

/** What a declared draft gives: a letter; no letter, where the country has none yet; or the page that comes first. */
export type OwnLetter =
  | ReadyLetter
  | { kind: "none"; country: string; practice: PracticeId | undefined }
  | { kind: "not-yet"; goTo: "/check/platform?note=expired" | "/check/answers" };

function readyLetter(
  { facts, pieces = [] }: { facts: LetterFacts; pieces: readonly EvidencePiece[] | undefined },
  declaredOn: CalendarDate,
  asked: unknown,
): ReadyLetter | undefined {
  const choices = choicesFor(facts, declaredOn);
  const choice = choices.find(({ kind }) => kind === asked) ?? choices[0];
  const composed = choice && composeLetter(facts, choice.kind, declaredOn);
  if (!choice || !composed?.ok) return undefined;
  const sheet = formSheetFor(facts, choice.kind, declaredOn);
  return {
    ...{ kind: "letter", letter: composed.value, facts, choice, choices, pieces },
    sheet: sheet.ok ? sheet.value : undefined,
  };
}

const noLetter = ({ residence, platform }: FindingStanding["answers"]): OwnLetter => ({
  kind: "none",
  country: residence?.country ?? "",
  practice: platform?.practice,
});

/** The letter of this request's declared answers: of the kind `asked` for (from the address) where they allow it, or else the recommended one. */
export async function findOwnLetter(asked: unknown): Promise<OwnLetter> {
  const unfinished = await findUnfinished(await findHolder(), moment());
  if (!unfinished) return { kind: "not-yet", goTo: "/check/platform?note=expired" };
  const { declaredOn, signature, pieces } = unfinished.draft;
  const { answers, next } = unfinished.standing;
  if (declaredOn === undefined || next !== undefined) return { kind: "not-yet", goTo: "/check/answers" };
  const facts = letterFactsFrom({ ...answers, pieces, signature });
  const ready = facts && readyLetter({ facts, pieces }, declaredOn, asked);
  return ready ?? noLetter(answers);
}
