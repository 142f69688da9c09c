import "server-only";
import { db } from "@/lib/infra/db";
import { mayCopy } from "@/lib/infra/limits";
import type { RecentActor } from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { copyLifeMs, mostAttempts } from "../copy";
import { newCopyKey } from "../store";

/** Asks for a copy of everything; one at a time. One that lies ready, or that failed, makes way for it. */
export async function askForCopy(
  { userId }: RecentActor,
  now: Date,
): Promise<Result<undefined, "being-made" | "too-often">> {
  const waiting = { userId, readyAt: null, attempts: { lt: mostAttempts } };
  if ((await db.accountExport.count({ where: waiting })) > 0) return refuse("being-made");
  if (!(await mayCopy(userId))) return refuse("too-often");
  const id = crypto.randomUUID();
  await db.$transaction(async (work) => {
    await work.accountExport.deleteMany({ where: { userId, NOT: waiting } });
    // Of two clicks, one asks.
    const row = { id, userId, wrappedKey: newCopyKey(id), askedAt: now };
    await work.accountExport.createMany({ data: [row], skipDuplicates: true });
  });
  return succeed(undefined);
}

/** Deletes copies with their keys, a day after they were ready, or after two days in which none came about. Gives how many. */
export async function purgeCopies(now: Date): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * copyLifeMs);
  const { count } = await db.accountExport.deleteMany({
    where: { OR: [{ readyAt: { lte: before(1) } }, { askedAt: { lte: before(2) }, readyAt: null }] },
  });
  return count;
}
