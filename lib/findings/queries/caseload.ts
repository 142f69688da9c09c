import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import type { DraftContent } from "../states";
import { openDraftOf } from "../store";

/** The draft in an account, as a job sees it. No route may import this file: whoever asks here has shown no session. */
export async function findDraftOf(ownerId: string): Promise<DraftContent | undefined> {
  const row = await db.draft.findUnique({ where: { ownerId, ...hasKey }, include: withKey });
  return row ? openDraftOf(row) : undefined;
}
