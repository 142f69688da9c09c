import "server-only";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { findDraft, type DraftHolder } from "./store";
import { standingOf, type FindingStanding } from "./journey";
import { emptyDraft, type DraftContent } from "./states";

/** A person's unfinished finding and where it stands today. */
export interface Unfinished {
  draft: DraftContent;
  standing: FindingStanding;
}

/** The holder's draft, or undefined when there is none (any more). */
export async function findUnfinished(
  holder: DraftHolder | undefined,
  { now, today }: { now: Date; today: CalendarDate },
): Promise<Unfinished | undefined> {
  const draft = holder && (await findDraft(holder, now));
  return draft && { draft, standing: standingOf(draft.answers, today) };
}

/** What somebody sees who has not begun. */
export function newlyBegun(today: CalendarDate): Unfinished {
  return { draft: emptyDraft, standing: standingOf({}, today) };
}

export type { DraftHolder } from "./store";
