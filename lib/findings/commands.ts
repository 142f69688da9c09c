import "server-only";
import { evidenceLimits, type EvidencePiece } from "@/lib/evidence/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Actor } from "@/lib/kernel/actor";
import type { Strokes } from "@/lib/letters/document";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeDraft, deleteDraft, findDraft, type DraftHolder } from "./store";
import { standingOf, stepSchema, type FindingStanding } from "./journey";
import type { StepId } from "./questions";
import { aboutPieces, isPicture } from "./pieces";
import {
  declared,
  emptyDraft,
  isEmpty,
  joined,
  signed,
  withAnswer,
  withPieces,
  withRefusedFiles,
  withTyped,
  type DraftContent,
  type RefusedFile,
} from "./states";

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

interface Posted {
  step: StepId;
  typed: unknown;
  /** The step is not finished yet: what is wrong is kept without a word. */
  leaving?: boolean;
  /** What else the form asks for, done before what was typed is read. */
  arrange?: (draft: DraftContent) => DraftContent;
}

/** Records what a person typed on a step. Nothing typed is lost: what is refused is kept for the form. */
export async function recordAnswer(
  holder: DraftHolder,
  { step, typed, leaving = false, arrange = (draft) => draft }: Posted,
  { now, today }: Moment,
): Promise<Recorded> {
  let begun = false;
  let accepted = false;
  const record = (before: DraftContent | undefined): DraftContent => {
    begun = before === undefined;
    const draft = arrange(before ?? emptyDraft);
    // Another tab may have added a piece since this form was drawn, or removed one.
    const values = step === "evidence" ? aboutPieces(draft.pieces, typed) : typed;
    const parsed = stepSchema(step, today, standingOf(draft.answers, today).answers).safeParse(values);
    accepted = parsed.success;
    return parsed.success
      ? withAnswer(draft, step, parsed.data)
      : withTyped(draft, step, { values, refused: !leaving });
  };
  const after = await changeDraft(holder, record, now);
  return { standing: standingOf(after.answers, today), accepted, begun };
}

interface Added {
  /** What one file gave: a PDF may give several. */
  pieces: readonly EvidencePiece[];
  /** The day that the file itself told, for the form to propose. */
  takenOn?: CalendarDate | undefined;
}

/**
 * Adds evidence to a draft, all of one file or none of it. Gives the pieces as the draft has them; of a file that was sent twice,
 * those of the first time. The files of pieces that were not added are nobody's, and are purged.
 */
export async function addPieces(
  holder: DraftHolder,
  { pieces, takenOn }: Added,
  now: Date,
): Promise<Result<readonly EvidencePiece[], "no-draft" | "too-many-pieces">> {
  if (!(await findDraft(holder, now))) return refuse("no-draft");
  const sending = pieces[0]?.sending;
  const isSame = (piece: EvidencePiece) => sending !== undefined && piece.sending === sending;
  let outcome: Result<readonly EvidencePiece[], "no-draft" | "too-many-pieces"> = refuse("no-draft");
  const add = (draft: DraftContent | undefined): DraftContent | undefined => {
    if (!draft) return undefined;
    const there = draft.pieces ?? [];
    const known = there.filter(isSame);
    const fits = there.length + pieces.length <= evidenceLimits.pieces;
    outcome = known.length > 0 ? succeed(known) : fits ? succeed(pieces) : refuse("too-many-pieces");
    return known.length > 0 || !fits ? undefined : withPieces(draft, pieces, proposedDays(pieces, takenOn));
  };
  await changeDraft(holder, add, now);
  return outcome;
}

function proposedDays(pieces: readonly EvidencePiece[], takenOn: CalendarDate | undefined): Record<string, unknown> {
  const [year, month, day] = takenOn?.split("-") ?? [];
  return takenOn === undefined
    ? {}
    : Object.fromEntries(pieces.filter(isPicture).map(({ id }) => [id, { takenOn: { day, month, year } }]));
}

/** Keeps which files were not taken, for the form to say so. */
export async function noteRefusedFiles(holder: DraftHolder, files: readonly RefusedFile[], now: Date): Promise<void> {
  await changeDraft(holder, (draft) => withRefusedFiles(draft ?? emptyDraft, files), now);
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
