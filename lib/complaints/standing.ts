import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { holidayPlaceOf } from "@/lib/law/clocks/catalogue";
import { regulatorFor, type Territory } from "@/lib/law/catalogue";
import { addresseeFor, choicesFor } from "@/lib/letters/choice";
import { packs, type Pack } from "@/lib/letters/packs.data";
import type { Residence } from "@/lib/places/schema";
import { isDoneIn, practiceById } from "@/lib/platforms/catalogue";
import { elapsedIn, rowsOf, type Elapsed } from "./case-clocks";
import { courseOf, type Course } from "./course";
import { deadlinesIn, type CaseDeadline, type Reckoning } from "./deadlines";
import type { DatedEvent } from "./events-told";
import { factsNow } from "./facts-now";
import { nextStepIn, type NextStep, type Situation } from "./next-step";
import type { Complaint } from "./schema";

export type { Elapsed } from "./case-clocks";
export type { CaseDeadline } from "./deadlines";
export type { DatedEvent } from "./events-told";
export type { NextStep, WriteReason } from "./next-step";

/** Where a case stands. Derived from its events; nothing of it is kept. */
export interface CaseStanding {
  /** With whom the matter lies. */
  stage: "draft" | "company" | "answered" | "authority" | "decided" | "closed";
  next: NextStep;
  /** Running, missed, kept and over; within each, the next to end first. */
  deadlines: CaseDeadline[];
  /** Of what the law wants soon and names no day for; empty once it came. */
  elapsed: Elapsed[];
  /** What was told before the first letter and what was recorded since, in the order in which it happened. */
  events: readonly DatedEvent[];
}

/**
 * Where a case stands on a day. Whatever its events are, it stands somewhere, and exactly one thing is next.
 * `amendments` stand in place of what is known of changed holidays.
 */
export function standingOf(
  complaint: Complaint,
  today: CalendarDate,
  amendments?: Reckoning["amendments"],
): CaseStanding {
  const { facts, openedOn } = complaint;
  const course = courseOf(complaint);
  const ways = waysOf(complaint);
  const territories = territoriesOf(facts.residence);
  const rows = rowsOf(territories).filter(({ starts }) => ways.authority || starts !== "last-contact");
  const place = holidayPlaceOf(facts.residence);
  const deadlines = deadlinesIn(rows, { course, place, amendments, openedOn, today });
  const stage = stageOf(course);
  const open = choicesFor(factsNow(complaint, today), today).map(({ kind }) => kind);
  return {
    stage,
    next: nextStepIn({ course, deadlines, ways, open, today }),
    deadlines,
    elapsed: stage === "closed" ? [] : elapsedIn(course, territories, today),
    events: course.events,
  };
}

function stageOf({ withdrawn, outcome, authority, answer, ...asked }: Course): CaseStanding["stage"] {
  if (withdrawn) return "closed";
  if (outcome) return "decided";
  if (authority) return "authority";
  if (answer) return "answered";
  return (asked.complained ?? asked.requested ?? asked.questioned) ? "company" : "draft";
}

/** Where nobody is known to do this with people's data there is a question to ask, and nothing to complain of yet. */
function waysOf({ facts }: Complaint): Situation["ways"] {
  const isDone = isDoneIn(practiceById(facts.practice), facts.residence.country);
  return { followUp: isDone, authority: isDone && addresseeFor(facts, "authority") !== undefined };
}

function territoriesOf(residence: Residence): readonly Territory[] {
  const territory = regulatorFor(residence)?.territory;
  const known: readonly Pack[] = packs;
  return known.find(({ id }) => id === territory)?.territories ?? [];
}
