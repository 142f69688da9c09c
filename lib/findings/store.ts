import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey, type KeptApart, keyOf, makeKey, withKey } from "@/lib/infra/key-apart";
import { open, seal } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";
import type { DraftContent } from "./states";

/** Who holds a draft: a browser with its key in a cookie, or a person with an account. */
export type DraftHolder = { kind: "browser"; id: string; key: Uint8Array } | { kind: "account"; actor: Actor };

export const draftLifeMs = 7 * 24 * 60 * 60 * 1000;

const placeOf = (id: string) => `Draft:${id}:sealed`;
/** Binds the wrapped key of a draft in an account to its draft. */
export const draftKeyPlace = placeOf;
const whereHeld = (holder: DraftHolder) =>
  holder.kind === "browser" ? { id: holder.id, ownerId: null } : { ownerId: holder.actor.userId, ...hasKey };

type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];

interface DraftRow extends KeptApart {
  id: string;
  sealed: Uint8Array;
  expiresAt: Date;
}

function heldKey(row: Pick<DraftRow, "id" | "key">, holder: DraftHolder): Uint8Array {
  return holder.kind === "browser" ? holder.key : keyOf(draftKeyPlace(row.id), row);
}

function contentOf(row: DraftRow, holder: DraftHolder, now: Date): DraftContent | undefined {
  // A draft in an account does not run out: the person can delete it.
  if (holder.kind === "browser" && row.expiresAt <= now) return undefined;
  const plain = open(heldKey(row, holder), placeOf(row.id), row.sealed);
  return plain && (JSON.parse(plain.toString("utf8")) as DraftContent);
}

/** Opens the draft of an account. What does not open was altered or moved: it throws. */
export function openDraftOf(row: Pick<DraftRow, "id" | "key" | "sealed">): DraftContent {
  const plain = open(keyOf(draftKeyPlace(row.id), row), placeOf(row.id), row.sealed);
  if (!plain) throw new Error(`Draft ${row.id} does not open`);
  return JSON.parse(plain.toString("utf8")) as DraftContent;
}

/** The draft, opened; undefined when there is none, it has expired, or the key does not fit. */
export async function findDraft(holder: DraftHolder, now: Date): Promise<DraftContent | undefined> {
  const row = await db.draft.findFirst({ where: whereHeld(holder), include: withKey });
  return row ? contentOf(row, holder, now) : undefined;
}

/** Locks the holder's draft, so that two tabs and two clicks follow one another. */
async function lock(transaction: Transaction, holder: DraftHolder): Promise<void> {
  const name = holder.kind === "browser" ? holder.id : holder.actor.userId;
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`draft:${name}`}, 0))`;
  // Opening a complaint deletes the draft without that lock; this one keeps the row until the change is done.
  if (holder.kind === "account")
    await transaction.$executeRaw`SELECT 1 FROM "Draft" WHERE "ownerId" = ${name}::uuid FOR UPDATE`;
}

/**
 * Changes a draft, making it if there is none. Gives what it now holds; a change that gives undefined leaves all as it is.
 * A row that this browser's key does not open belongs to somebody else, or has run out: it is not written to. Ask `findDraft` first.
 */
export async function changeDraft<After extends DraftContent | undefined>(
  holder: DraftHolder,
  change: (before: DraftContent | undefined) => After,
  now: Date,
): Promise<After> {
  return db.$transaction(async (transaction) => {
    await lock(transaction, holder);
    const row = await transaction.draft.findFirst({ where: whereHeld(holder), include: withKey });
    const before = row ? contentOf(row, holder, now) : undefined;
    if (row && !before) throw new Error(`Draft ${row.id} does not open for its holder`);
    const after = change(before);
    if (after === undefined) return after;
    const kept = { plain: Buffer.from(JSON.stringify(after)), expiresAt: new Date(now.getTime() + draftLifeMs) };
    const id = row ? await writeRow(transaction, { row, holder }, kept) : await createRow(transaction, holder, kept);
    if (after.pieces !== before?.pieces) await ownFiles(transaction, id, after.pieces);
    return after;
  });
}

interface Kept {
  plain: Buffer;
  expiresAt: Date;
}

/** Gives the id of the row. */
async function writeRow(
  transaction: Transaction,
  { row, holder }: { row: DraftRow; holder: DraftHolder },
  { plain, expiresAt }: Kept,
): Promise<string> {
  const sealed = seal(heldKey(row, holder), placeOf(row.id), plain);
  await transaction.draft.update({ where: { id: row.id }, data: { sealed, expiresAt } });
  return row.id;
}

/** Makes the rows of evidence files say what the draft says: which are its own, and which are nobody's any more. */
async function ownFiles(transaction: Transaction, draftId: string, pieces: DraftContent["pieces"] = []): Promise<void> {
  const ids = pieces.map(({ id }) => id);
  await transaction.evidenceFile.updateMany({ where: { draftId, id: { notIn: ids } }, data: { draftId: null } });
  await transaction.evidenceFile.updateMany({ where: { id: { in: ids } }, data: { draftId } });
}

/** Gives the id of the new row. */
async function createRow(transaction: Transaction, holder: DraftHolder, { plain, expiresAt }: Kept): Promise<string> {
  if (holder.kind === "browser") {
    const sealed = seal(holder.key, placeOf(holder.id), plain);
    await transaction.draft.create({ data: { id: holder.id, sealed, expiresAt } });
    return holder.id;
  }
  const [id, ownerId] = [crypto.randomUUID(), holder.actor.userId];
  const { key, wrappedKey } = makeKey(draftKeyPlace(id));
  // One that was deleted, and came back with a backup without its key, makes way.
  await transaction.draft.deleteMany({ where: { ownerId, key: null } });
  const sealed = seal(key, placeOf(id), plain);
  await transaction.draft.create({ data: { id, ownerId, key: { create: { wrappedKey } }, sealed, expiresAt } });
  return id;
}

/** Deletes the draft and with it the only way to its key. */
export async function deleteDraft(holder: DraftHolder): Promise<void> {
  await db.draft.deleteMany({ where: whereHeld(holder) });
}

/** Deletes drafts of browsers that never came back. Gives how many. */
export async function purgeExpiredDrafts(now: Date): Promise<number> {
  const { count } = await db.draft.deleteMany({ where: { ownerId: null, expiresAt: { lte: now } } });
  return count;
}
