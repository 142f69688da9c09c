import "server-only";
import { lookAgainAtLimits } from "@/lib/infra/limits";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Admin } from "@/lib/kernel/actor";
import { recordAct } from "../audit";
import type { LimitForm } from "../schema";

/** Sets a limit, or gives it back what it was delivered with: it acts within five seconds on every instance. */
export async function setLimit({ by, name, points }: LimitForm & { by: Admin }, now: Date): Promise<void> {
  await organiserDb.$transaction(async (work) => {
    if (points === undefined) await work.limit.deleteMany({ where: { name } });
    else await work.limit.upsert({ where: { name }, create: { name, points, at: now }, update: { points, at: now } });
    await recordAct(work, { by, kind: "limit.set", detail: { name, points: points ?? "as delivered" } }, now);
  });
  lookAgainAtLimits();
}
