import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { succeed, type Result } from "@/lib/kernel/result";
import { contextFor, type LetterRefusal } from "./context";
import type { LetterDocument } from "./document";
import type { LetterFacts, LetterKind } from "./schema";
import { ukCompany } from "./templates/uk-company";
import { ukIco } from "./templates/uk-ico";

export { letterRefusals, type LetterRefusal } from "./context";

/** The letters that can be written, by whom they address. */
export const templates = { company: ukCompany, authority: ukIco } as const satisfies Record<LetterKind, unknown>;

/** The letter that comes next: to the company first, and to the authority once the company was asked. */
export function letterKindFor({ contact }: Pick<LetterFacts, "contact">): LetterKind {
  return contact ? "authority" : "company";
}

/** The letter of this kind that these facts give on this day; or why there is none. */
export function composeLetter(
  facts: LetterFacts,
  kind: LetterKind,
  writtenOn: CalendarDate,
): Result<LetterDocument, LetterRefusal> {
  const found = contextFor(facts, kind, writtenOn);
  return found.ok ? succeed(templates[kind].compose(facts, found.value)) : found;
}
