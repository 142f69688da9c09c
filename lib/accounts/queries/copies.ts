import "server-only";
import { db } from "@/lib/infra/db";
import type { RecentActor } from "@/lib/kernel/actor";
import { copyLifeMs, mostAttempts } from "../copy";
import { openCopyKey, openCopyPart } from "../store";

/** Where somebody's copy stands. */
export type CopyStanding =
  { kind: "none" } | { kind: "being-made" } | { kind: "failed" } | { kind: "ready"; bytes: number; until: Date };

export async function copyStanding({ userId }: RecentActor, now: Date): Promise<CopyStanding> {
  const row = await db.accountExport.findUnique({ where: { userId } });
  if (!row) return { kind: "none" };
  if (!row.readyAt) return { kind: row.attempts < mostAttempts ? "being-made" : "failed" };
  const until = new Date(row.readyAt.getTime() + copyLifeMs);
  return until > now ? { kind: "ready", bytes: row.bytes ?? 0, until } : { kind: "none" };
}

/** A person's copy as it is fetched: a ZIP, opened a piece at a time. */
export interface OpenCopy {
  bytes: number;
  pieces: AsyncGenerator<Uint8Array>;
}

/** The copy that lies ready for a person; undefined where there is none (any more). */
export async function openCopy({ userId }: RecentActor, now: Date): Promise<OpenCopy | undefined> {
  const row = await db.accountExport.findUnique({ where: { userId } });
  if (!row?.readyAt || row.bytes === null || row.pieces === null) return undefined;
  if (row.readyAt.getTime() + copyLifeMs <= now.getTime()) return undefined;
  return { bytes: row.bytes, pieces: piecesOf(row.id, openCopyKey(row), row.pieces) };
}

async function* piecesOf(id: string, key: Uint8Array, count: number): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < count; number += 1) {
    const { sealed } = await db.accountExportPart.findUniqueOrThrow({
      where: { exportId_number: { exportId: id, number } },
    });
    yield openCopyPart(key, { id, number, isLast: number === count - 1 }, sealed);
  }
}
