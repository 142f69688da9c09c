import "server-only";
import { z } from "zod";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Admin } from "@/lib/kernel/actor";
import type { Concern } from "./schema";
import { openConcern } from "./store";

/** More than one sitting's work. */
const mostListed = 500;
const inOrder = { entries: { orderBy: { at: "asc" } } } as const;

/** Every concern that is kept, the newest first. */
export async function listConcerns({}: { by: Admin }): Promise<readonly Concern[]> {
  const rows = await organiserDb.concern.findMany({
    include: inOrder,
    orderBy: { receivedAt: "desc" },
    take: mostListed,
  });
  return rows.map(openConcern);
}

/** One concern; undefined where there is none (any more). */
export async function findConcern({ id }: { by: Admin; id: string }): Promise<Concern | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const row = await organiserDb.concern.findUnique({ where: { id }, include: inOrder });
  return row ? openConcern(row) : undefined;
}
