import "server-only";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { db } from "@/lib/infra/db";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import type { Actor } from "@/lib/kernel/actor";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { LetterKind } from "@/lib/letters/schema";
import { caseEventSchema, type CaseEvent, type EventTold } from "../events";
import { caseLimits, isRowId, type FrozenLetter } from "../schema";
import { complaintKey, openCase, openEvent, openLetter, sealEvent, sealJson, type KeptCase } from "../store";

type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];

/** A case that nobody else changes until the transaction ends. */
interface HeldCase {
  id: string;
  key: Uint8Array;
  kept: KeptCase;
  transaction: Transaction;
}

/** An event as a form tells it. `id` is the mark of the form, made when it was drawn. */
export type NewEvent = EventTold & Pick<CaseEvent, "id">;

interface Recording {
  event: NewEvent;
  /** What came with it, taken in by `keepPieces`. */
  pieces?: readonly EvidencePiece[];
  now: Date;
}

/** Why an event was not recorded. */
export type RecordRefusal = "no-complaint" | "no-event" | "too-many-events" | "too-many-pieces" | "unknown-letter";

/** Records that something happened; the same form sent twice is one event, as it was sent first. Gives its id. */
export async function recordEvent(
  actor: Actor,
  complaintId: string,
  recording: Recording,
): Promise<Result<string, RecordRefusal>> {
  const { id } = recording.event;
  return withCase<RecordRefusal>(actor, complaintId, async (held) => {
    const { transaction } = held;
    const there = await transaction.caseEvent.findUnique({ where: { id }, select: { complaintId: true } });
    if (there) return there.complaintId === complaintId ? succeed(id) : refuse("no-event");
    if ((await transaction.caseEvent.count({ where: { complaintId } })) >= caseLimits.events)
      return refuse("too-many-events");
    const event = whole(recording);
    const refusal = await refusalOf(held, event, recording);
    if (refusal) return refuse(refusal);
    const row = { id, complaintId, sealed: sealEvent(held.key, event), createdAt: recording.now };
    // Of two complaints that are given one id at the same moment, one has it.
    const { count } = await transaction.caseEvent.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return refuse("no-event");
    await changePieces(held, { taken: recording.pieces ?? [], dropped: [] });
    return succeed(id);
  });
}

/** Puts what is right in place of a recorded event. Its pieces stay, those given are added, and those that `without` names go. */
export async function correctEvent(
  actor: Actor,
  complaintId: string,
  { without = [], ...recording }: Recording & { without?: readonly string[] },
): Promise<Result<string, RecordRefusal>> {
  const { id } = recording.event;
  return withCase<RecordRefusal>(actor, complaintId, async (held) => {
    const before = await eventOf(held, id);
    if (!before) return refuse("no-event");
    const shown = before.pieces ?? [];
    const event = whole(
      recording,
      shown.filter((piece) => !without.includes(piece)),
    );
    const refusal = await refusalOf(held, event, recording);
    if (refusal) return refuse(refusal);
    await held.transaction.caseEvent.update({ where: { id }, data: { sealed: sealEvent(held.key, event) } });
    const dropped = shown.filter((piece) => without.includes(piece));
    await changePieces(held, { taken: recording.pieces ?? [], dropped });
    return succeed(id);
  });
}

/** Removes a recorded event, with its pieces unless a letter or another event shows them. */
export async function removeEvent(
  actor: Actor,
  complaintId: string,
  id: string,
): Promise<Result<string, "no-complaint" | "no-event">> {
  return withCase<"no-complaint" | "no-event">(actor, complaintId, async (held) => {
    const event = await eventOf(held, id);
    if (!event) return refuse("no-event");
    await held.transaction.caseEvent.delete({ where: { id } });
    await changePieces(held, { taken: [], dropped: event.pieces ?? [] });
    return succeed(id);
  });
}

/** Holds a person's own case while it is changed, so that two tabs and two clicks follow one another. */
async function withCase<Reason extends string>(
  actor: Actor,
  id: string,
  change: (held: HeldCase) => Promise<Result<string, Reason>>,
): Promise<Result<string, Reason | "no-complaint">> {
  if (!isRowId(id)) return refuse("no-complaint");
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "Complaint" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await transaction.complaint.findFirst({
      where: { id, ownerId: actor.userId, ...hasKey },
      include: withKey,
    });
    if (!row) return refuse("no-complaint");
    const key = complaintKey(row);
    return change({ id, key, kept: openCase(key, row), transaction });
  });
}

async function eventOf({ id: complaintId, key, transaction }: HeldCase, id: string): Promise<CaseEvent | undefined> {
  const row = isRowId(id) ? await transaction.caseEvent.findFirst({ where: { id, complaintId } }) : undefined;
  return row ? openEvent(key, row) : undefined;
}

/** The event as it is kept. What the form's schema let through and this does not is a fault of the program: it throws. */
function whole({ event, pieces = [], now }: Recording, stay: readonly string[] = []): CaseEvent {
  const ids = [...stay, ...pieces.map(({ id }) => id)];
  return caseEventSchema.parse({
    ...event,
    recordedOn: calendarDateAt(now),
    pieces: ids.length > 0 ? ids : undefined,
  });
}

/** Which letters the sending of a kind can be about. */
const lettersOf = { sent: ["company", "follow-up"], "authority-sent": ["authority"] } as const satisfies Partial<
  Record<CaseEvent["kind"], LetterKind[]>
>;

async function refusalOf(
  { id: complaintId, kept, transaction }: HeldCase,
  event: CaseEvent,
  { pieces = [] }: Recording,
): Promise<"too-many-pieces" | "unknown-letter" | undefined> {
  if ((kept.pieces ?? []).length + pieces.length > caseLimits.pieces) return "too-many-pieces";
  if (!("letter" in event) || event.letter === undefined) return undefined;
  const where = { id: event.letter, complaintId, kind: { in: [...lettersOf[event.kind]] } };
  return (await transaction.letter.count({ where })) > 0 ? undefined : "unknown-letter";
}

/** Takes pieces into the case and lets others go: a picture that nobody holds any more is purged with its bytes. */
async function changePieces(
  held: HeldCase,
  { taken, dropped }: { taken: readonly EvidencePiece[]; dropped: readonly string[] },
): Promise<void> {
  if (taken.length + dropped.length === 0) return;
  const { id, key, kept, transaction } = held;
  const shown = dropped.length > 0 ? await shownIn(held) : () => false;
  const before = kept.pieces ?? [];
  const gone = before.filter((piece) => dropped.includes(piece.id) && !shown(piece)).map((piece) => piece.id);
  const pieces = [...before.filter((piece) => !gone.includes(piece.id)), ...taken];
  const sealed = sealJson(key, { id, field: "Complaint:sealed" }, { ...kept, pieces });
  await transaction.complaint.update({ where: { id }, data: { sealed } });
  const ids = taken.map((piece) => piece.id);
  await transaction.evidenceFile.updateMany({ where: { id: { in: ids } }, data: { complaintId: id } });
  await transaction.evidenceFile.updateMany({ where: { id: { in: gone } }, data: { complaintId: null } });
}

/** Whether a letter has a piece among its exhibits, or an event still names it. */
async function shownIn({ id: complaintId, key, transaction }: HeldCase): Promise<(piece: EvidencePiece) => boolean> {
  const events = await transaction.caseEvent.findMany({ where: { complaintId }, select: { id: true, sealed: true } });
  const named = new Set(events.flatMap((row) => openEvent(key, row).pieces ?? []));
  const letters = await transaction.letter.findMany({
    where: { complaintId },
    select: { id: true, sealedDocument: true, pdfHash: true },
  });
  const pictures = new Set(letters.flatMap((row) => picturesIn(openLetter(key, row))));
  return ({ id, content }) => named.has(id) || (content.kind === "picture" && pictures.has(content.sha256));
}

// An e-mail stands in the letter as text, so the letter keeps it whatever becomes of the piece.
function picturesIn({ document }: FrozenLetter): string[] {
  return document.blocks.flatMap((block) => (block.kind === "exhibit" ? [block.picture.sha256] : []));
}
