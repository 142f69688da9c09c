import "server-only";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Actor } from "@/lib/kernel/actor";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeDraft, deleteDraft, findDraft, type DraftHolder } from "./store";
import { standingOf, stepSchema, type FindingStanding, type StepId } from "./journey";
import { declared, emptyDraft, isEmpty, withAnswer, withTyped, type DraftContent } from "./states";

export { deleteDraft, purgeExpiredDrafts } from "./store";

interface Moment {
  now: Date;
  today: CalendarDate;
}

export interface Recorded {
  standing: FindingStanding;
  /** False when what was typed did not satisfy the step; it is kept and shown again. */
  accepted: boolean;
  /** True when there was no draft to add to: this is a first answer, or an earlier draft is gone. */
  begun: boolean;
}

/** Records what a person typed on a step. Nothing typed is lost: what is refused is kept for the form. */
export async function recordAnswer(
  holder: DraftHolder,
  { step, typed, leaving = false }: { step: StepId; typed: unknown; leaving?: boolean },
  { now, today }: Moment,
): Promise<Recorded> {
  const parsed = stepSchema(step, today).safeParse(typed);
  let begun = false;
  const after = await changeDraft(
    holder,
    (before) => {
      begun = before === undefined;
      const draft = before ?? emptyDraft;
      if (parsed.success) return withAnswer(draft, step, parsed.data);
      return withTyped(draft, step, { values: typed, refused: !leaving });
    },
    now,
  );
  return { standing: standingOf(after.answers, today), accepted: parsed.success, begun };
}

/** Declares the answers true today. Refused while a question is open or there is no draft. */
export async function declareAccurate(
  holder: DraftHolder,
  { now, today }: Moment,
): Promise<Result<DraftContent, "unfinished">> {
  if (!(await findDraft(holder, now))) return refuse("unfinished");
  const declare = (draft: DraftContent | undefined) =>
    draft && standingOf(draft.answers, today).next === undefined ? declared(draft, today) : undefined;
  const after = await changeDraft(holder, declare, now);
  return after ? succeed(after) : refuse("unfinished");
}

/**
 * Moves a browser's draft into the account that has just signed in. Where the account already holds one, the browser's,
 * being the newer work, takes its place unless it is empty. Gives the moved draft, or undefined where there was nothing to move.
 */
export async function moveDraftToAccount(
  browser: DraftHolder,
  actor: Actor,
  now: Date,
): Promise<DraftContent | undefined> {
  const draft = await findDraft(browser, now);
  if (!draft) return undefined;
  const moved = isEmpty(draft) ? undefined : draft;
  if (moved) await changeDraft({ kind: "account", actor }, () => moved, now);
  await deleteDraft(browser);
  return moved;
}
