import "server-only";
import { z } from "zod";
import { hasKey } from "@/lib/infra/key-apart";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Admin } from "@/lib/kernel/actor";
import type { Concern } from "./schema";
import { openConcern, wholeConcern } from "./store";

/** More than one sitting's work. */
const mostListed = 500;

/** Every concern that is kept, the newest first. */
export async function listConcerns({}: { by: Admin }): Promise<readonly Concern[]> {
  const rows = await organiserDb.concern.findMany({
    where: hasKey,
    include: wholeConcern,
    orderBy: { receivedAt: "desc" },
    take: mostListed,
  });
  return rows.map(openConcern);
}

/** One concern; undefined where there is none (any more). */
export async function findConcern({ id }: { by: Admin; id: string }): Promise<Concern | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const row = await organiserDb.concern.findUnique({ where: { id, ...hasKey }, include: wholeConcern });
  return row ? openConcern(row) : undefined;
}
