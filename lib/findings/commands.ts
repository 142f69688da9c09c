import "server-only";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Actor } from "@/lib/kernel/actor";
import type { Strokes } from "@/lib/letters/document";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeDraft, deleteDraft, findDraft, type DraftHolder } from "./store";
import { standingOf, stepSchema, type FindingStanding } from "./journey";
import type { StepId } from "./questions";
import { declared, emptyDraft, isEmpty, joined, signed, withAnswer, withTyped, type DraftContent } from "./states";

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
  let begun = false;
  let accepted = false;
  const record = (before: DraftContent | undefined): DraftContent => {
    begun = before === undefined;
    const draft = before ?? emptyDraft;
    const parsed = stepSchema(step, today, standingOf(draft.answers, today).answers).safeParse(typed);
    accepted = parsed.success;
    return parsed.success
      ? withAnswer(draft, step, parsed.data)
      : withTyped(draft, step, { values: typed, refused: !leaving });
  };
  const after = await changeDraft(holder, record, now);
  return { standing: standingOf(after.answers, today), accepted, begun };
}

/** Keeps a signature as it was drawn, before the answers are declared. Without a draft there is nothing to sign. */
export async function keepSignature(holder: DraftHolder, signature: Strokes | undefined, now: Date): Promise<void> {
  if (!(await findDraft(holder, now))) return;
  await changeDraft(holder, (draft) => draft && signed(draft, signature), now);
}

/** Declares the answers true today, under a signature if one was drawn. Refused while a question is open or there is no draft. */
export async function declareAccurate(
  holder: DraftHolder,
  { now, today }: Moment,
  signature?: Strokes,
): Promise<Result<DraftContent, "unfinished">> {
  if (!(await findDraft(holder, now))) return refuse("unfinished");
  const declare = (draft: DraftContent | undefined) =>
    draft && standingOf(draft.answers, today).next === undefined ? declared(draft, today, signature) : undefined;
  const after = await changeDraft(holder, declare, now);
  return after ? succeed(after) : refuse("unfinished");
}

/** Remembers under which token a draft's finding was offered to the counts. */
export async function rememberOffer(holder: DraftHolder, tokenHash: string, now: Date): Promise<void> {
  await changeDraft(holder, (draft) => draft && { ...draft, offer: tokenHash }, now);
}

/**
 * Moves a browser's draft into the account that has just signed in. What the account's own draft says stays, except where
 * the browser's, being the newer work, says otherwise. Gives what the account now holds, or undefined where nothing was moved.
 */
export async function moveDraftToAccount(
  browser: DraftHolder,
  actor: Actor,
  now: Date,
): Promise<DraftContent | undefined> {
  const draft = await findDraft(browser, now);
  if (!draft) return undefined;
  const moved = isEmpty(draft)
    ? undefined
    : await changeDraft({ kind: "account", actor }, (held) => joined(held, draft), now);
  await deleteDraft(browser);
  return moved;
}
