import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { contextFor, type LetterContext, type LetterRefusal } from "./context";
import type { LetterDocument } from "./document";
import type { Template } from "./letterhead";
import type { PackId } from "./packs.data";
import type { LetterFacts, LetterKind } from "./schema";
import { caLetters } from "./templates/ca-letters";
import { quebecLetters } from "./templates/ca-qc-letters";
import { chLetters } from "./templates/ch-letters";
import { elsewhereLetters } from "./templates/elsewhere-letters";
import { californiaLetters } from "./templates/us-ca-letters";
import { usLetters } from "./templates/us-letters";
import { euAuthority } from "./templates/eu-authority";
import { euCompany } from "./templates/eu-company";
import { euFollowUp } from "./templates/eu-follow-up";
import { question } from "./templates/question";
import { ukCompany } from "./templates/uk-company";
import { ukFollowUp } from "./templates/uk-follow-up";
import { ukIco } from "./templates/uk-ico";

export { letterRefusals, type LetterRefusal } from "./context";
export type { Template } from "./letterhead";

/** The letters that can be written, by law and kind. */
export const templates: Record<PackId, Partial<Record<LetterKind, Template>>> = {
  uk: { company: ukCompany, "follow-up": ukFollowUp, authority: ukIco },
  eu: { company: euCompany, "follow-up": euFollowUp, authority: euAuthority },
  ch: chLetters,
  ca: caLetters,
  "ca-qc": quebecLetters,
  us: usLetters,
  "us-ca": californiaLetters,
  elsewhere: elsewhereLetters,
};

/** The template for these parties; undefined where their law has none of this kind. */
export function templateFor({ pack, kind, isDone }: LetterContext): Template | undefined {
  return isDone ? templates[pack.id][kind] : question;
}

/** The letter of this kind that these facts give on this day; or why there is none. */
export function composeLetter(
  facts: LetterFacts,
  kind: LetterKind,
  writtenOn: CalendarDate,
): Result<LetterDocument, LetterRefusal> {
  const found = contextFor(facts, kind, writtenOn);
  if (!found.ok) return found;
  const template = templateFor(found.value);
  return template ? succeed(template.compose(facts, found.value)) : refuse("no-authority");
}
