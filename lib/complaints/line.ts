import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterFacts, LetterKind } from "@/lib/letters/schema";
import { controllerFor, practiceById } from "@/lib/platforms/catalogue";
import type { Complaint } from "./schema";
import { standingOf, type CaseStanding } from "./standing";

/** One line of the list of complaints; its letter is the latest. */
export interface ComplaintLine extends Pick<CaseStanding, "stage" | "next"> {
  id: string;
  /** What it is about and where the person lives: enough to name everybody in it. */
  facts: Pick<LetterFacts, "practice" | "residence">;
  platform: string;
  controller: string;
  /** Who wrote it. */
  name: string;
  kind: LetterKind;
  writtenOn: CalendarDate;
}

/** The line of a case as it stands on a day; undefined for one without a letter, which has nothing to show. */
export function lineOf(complaint: Complaint, today: CalendarDate): ComplaintLine | undefined {
  const letter = complaint.letters.at(-1);
  if (!letter) return undefined;
  const { practice, residence } = complaint.facts;
  const platform = practiceById(practice).platform.name;
  const { stage, next } = standingOf(complaint, today);
  return {
    id: complaint.id,
    facts: { practice, residence },
    platform,
    controller: controllerFor(practice, residence.country)?.name ?? platform,
    name: complaint.facts.person.name,
    kind: letter.kind,
    writtenOn: letter.writtenOn,
    stage,
    next,
  };
}
