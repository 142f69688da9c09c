import "server-only";
import { db } from "@/lib/infra/db";
import { logFault } from "@/lib/infra/log";
import { storage } from "@/lib/infra/storage";
import { newKey, seal } from "@/lib/infra/vault";
import type { Taken } from "./intake";
import type { EvidencePiece, TraceKind } from "./schema";
import { picturePlace } from "./store";

/** What the device said of a file that it had worked on. */
export interface Prepared {
  sending?: string | undefined;
  /** SHA-256 of the person's own file, in hexadecimal. */
  original?: string | undefined;
  hidden?: number | undefined;
  removed?: readonly TraceKind[] | undefined;
}

/** Seals a picture under a key of its own. Its row is nobody's until a draft names it, so that what goes wrong after this is purged. */
async function keepPicture(bytes: Uint8Array, now: Date): Promise<Pick<EvidencePiece, "id" | "key">> {
  const id = crypto.randomUUID();
  const key = newKey();
  await db.evidenceFile.create({ data: { id, createdAt: now } });
  await storage().put(id, seal(key, picturePlace(id), bytes));
  return { id, key: key.toString("base64") };
}

/** Keeps what came out of a file: pictures in the storage, e-mails in the piece itself. Gives the pieces for a draft to take up. */
export async function keepPieces(taken: readonly Taken[], prepared: Prepared, now: Date): Promise<EvidencePiece[]> {
  const { sending, original, hidden, removed } = prepared;
  const pieces: EvidencePiece[] = [];
  for (const { content, bytes, removed: found, name } of taken) {
    const kept = bytes ? await keepPicture(bytes, now) : { id: crypto.randomUUID(), key: "" };
    // Of a file that the device drew anew, only the device knows: what is found here is its browser's own, as Firefox's mark in each PNG.
    pieces.push({ ...kept, sending, content, original, hidden, removed: [...(removed ?? found)], name });
  }
  return pieces;
}

/**
 * Removes the bytes of files that have just become nobody's, as when their case was erased. What the storage does not take now, the purge
 * finds: without their keys, which are destroyed, they tell nothing.
 */
export async function forgetFiles(ids: readonly string[]): Promise<void> {
  try {
    await storage().remove(ids);
    await db.evidenceFile.deleteMany({ where: { id: { in: [...ids] }, draftId: null, complaintId: null } });
  } catch (fault) {
    logFault("evidence.kept", fault);
  }
}

/** Long enough for the slowest sending to be taken up by its draft. */
const graceMs = 60 * 60 * 1000;
const batch = 200;

/** Removes the files that are nobody's (any more), with their bytes. Gives how many. It may be run twice. */
export async function purgeEvidence(now: Date): Promise<number> {
  const rows = await db.evidenceFile.findMany({
    where: { draftId: null, complaintId: null, createdAt: { lte: new Date(now.getTime() - graceMs) } },
    select: { id: true },
    take: batch,
  });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  // Bytes first: a row without bytes is found again, bytes without a row are not.
  await storage().remove(ids);
  const { count } = await db.evidenceFile.deleteMany({ where: { id: { in: ids }, draftId: null, complaintId: null } });
  return rows.length < batch ? count : count + (await purgeEvidence(now));
}
