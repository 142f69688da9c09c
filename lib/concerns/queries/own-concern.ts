import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey } from "@/lib/infra/key-apart";
import type { Concern } from "../schema";
import { concernIdIn, openConcern, wholeConcern } from "../store";

/** The concern of a secret link; undefined where the link is none of ours, or what it was about is gone. */
export async function findOwnConcern(token: string): Promise<Concern | undefined> {
  const id = concernIdIn(token);
  if (id === undefined) return undefined;
  const row = await db.concern.findUnique({ where: { id, ...hasKey }, include: wholeConcern });
  return row ? openConcern(row) : undefined;
}
