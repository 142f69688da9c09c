import "server-only";
import { z } from "zod";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Admin } from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { recordAct } from "@/lib/organisers/audit";
import { type DeskAct, deskActs } from "../schema";
import { openKey, sealEntry } from "../store";

interface Acting {
  by: Admin;
  id: string;
  act: DeskAct;
  /** What is told with it; "" for nothing. */
  words: string;
}

export type ActRefusal = "gone" | "closed";

/** Acknowledges a concern, asks something, answers it or closes it; whoever wrote it is told by mail, and on their own page. */
export async function actOnConcern({ by, id, act, words }: Acting, now: Date): Promise<Result<undefined, ActRefusal>> {
  if (!z.uuid().safeParse(id).success) return refuse("gone");
  return organiserDb.$transaction(async (work) => {
    const row = await work.concern.findUnique({
      where: { id, ...hasKey },
      include: { ...withKey, entries: { select: { kind: true } } },
    });
    const isClosed = row?.entries.some(({ kind }) => kind === "closed");
    const refused = isClosed ? "closed" : undefined;
    if (!row) return refuse("gone");
    if (!refused) {
      const entry = sealEntry(openKey(row), id, { kind: deskActs[act], at: now, words });
      await work.concernEntry.create({ data: { ...entry, mailTryAt: now } });
    }
    await recordAct(work, { by, kind: `concern.${act}`, detail: { concern: row.reference }, refused }, now);
    return refused ? refuse(refused) : succeed(undefined);
  });
}
