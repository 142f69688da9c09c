import "server-only";
import { z } from "zod";
import { db } from "@/lib/infra/db";
import type { ActorInSession } from "@/lib/kernel/actor";

const idSchema = z.uuid();

/** Signs a person out in one of their sessions. False where it is none of theirs (any more). */
export async function endOwnSession({ userId }: ActorInSession, id: string): Promise<boolean> {
  if (!idSchema.safeParse(id).success) return false;
  const { count } = await db.session.deleteMany({ where: { id, userId } });
  return count === 1;
}

/** Signs a person out everywhere but in the session they ask in. Gives how many sessions ended. */
export async function endOtherSessions({ userId, sessionId }: ActorInSession): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { userId, id: { not: sessionId } } });
  return count;
}
