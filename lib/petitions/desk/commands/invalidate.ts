import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { recordAct } from "@/lib/organisers/audit";
import { matchingSchema } from "@/lib/petitions/schema";
import { isSought, matchingOf, type Sought } from "../queries/matching";
import type { InvalidationForm } from "../criteria";
import { leastShown } from "../trend-limits.data";
import { actOn, type At, type Refused, type Work } from "./act";

/** Whether so many fit that taking them tells of nobody: the public count falls by as many. */
async function areEnough(work: Work, sought: Sought): Promise<boolean> {
  const rows = await work.$queryRaw<unknown[]>`SELECT 1 FROM "Signature" WHERE ${isSought(sought)} LIMIT ${leastShown}`;
  return rows.length === leastShown;
}

/** Starts to take signatures out of the count; "few" where fewer fit than organisers are told of. The same mark sent twice is one invalidation. */
export function startInvalidation(
  at: At,
  { mark, reason, expected, ...criteria }: InvalidationForm,
  now: Date,
): Promise<Result<undefined, Refused | "few">> {
  const { by, petition: petitionId } = at;
  const matching = matchingOf(petitionId, criteria);
  const detail = { invalidation: mark, ...matching, reason, expected };
  return actOn<"few">({ ...at, act: "invalidate", detail }, now, async (work) => {
    const isThere = (await work.invalidation.count({ where: { id: mark } })) > 0;
    if (!isThere && !(await areEnough(work, { petitionId, matching }))) return refuse("few");
    const data = { id: mark, petitionId, matching, reason, expected, startedBy: by.userId, startedAt: now };
    await work.invalidation.createMany({ data, skipDuplicates: true });
    return succeed(undefined);
  });
}

type Ended = Refused | "over";

/** Stops one that is under way; what it has taken by then stays out of the count until it is undone. */
export function cancelInvalidation(at: At, id: string, now: Date): Promise<Result<undefined, Ended>> {
  return actOn<"over">({ ...at, act: "cancel-invalidation", detail: { invalidation: id } }, now, async (work) => {
    const running = { id, petitionId: at.petition, finishedAt: null, cancelledAt: null, undoneAt: null };
    const { count } = await work.invalidation.updateMany({ where: running, data: { cancelledAt: now } });
    return count > 0 ? succeed(undefined) : refuse("over");
  });
}

/** Lets what it took count again, from whatever point it has come to. */
export function undoInvalidation(at: At, id: string, now: Date): Promise<Result<undefined, Ended>> {
  return actOn<"over">({ ...at, act: "undo-invalidation", detail: { invalidation: id } }, now, async (work) => {
    const standing = { id, petitionId: at.petition, undoneAt: null };
    const { count } = await work.invalidation.updateMany({ where: standing, data: { undoneAt: now } });
    return count > 0 ? succeed(undefined) : refuse("over");
  });
}

/** So many signatures change in one transaction: short enough that nobody who confirms waits long, and a step that can be cancelled. */
const batch = 1_000;

interface Held {
  id: string;
  petitionId: string;
  matching: unknown;
  undoneAt: Date | null;
}

/** Holds an invalidation that has work left; one that another worker holds is left to it. */
async function takeOne(work: Work): Promise<Held | undefined> {
  const [held] = await work.$queryRaw<Held[]>`
    SELECT "id", "petitionId", "matching", "undoneAt" FROM "Invalidation" AS "one"
    WHERE ("undoneAt" IS NULL AND "cancelledAt" IS NULL AND "finishedAt" IS NULL)
      OR ("undoneAt" IS NOT NULL AND EXISTS (SELECT FROM "Signature" WHERE "invalidationId" = "one"."id"))
    ORDER BY "startedAt" LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return held;
}

const release = (work: Work, { id }: Held) => work.$executeRaw`
  UPDATE "Signature" SET "invalidationId" = NULL WHERE "id" IN (
    SELECT "id" FROM "Signature" WHERE "invalidationId" = ${id}::uuid ORDER BY "id" LIMIT ${batch} FOR UPDATE)`;

function take(work: Work, { id, petitionId, matching }: Held) {
  const sought = isSought({ petitionId, matching: matchingSchema.parse(matching) });
  return work.$executeRaw`
    UPDATE "Signature" SET "invalidationId" = ${id}::uuid WHERE "id" IN (
      SELECT "id" FROM "Signature" WHERE ${sought} ORDER BY "id" LIMIT ${batch} FOR UPDATE)`;
}

async function finish(work: Work, { id, petitionId }: Held, now: Date): Promise<void> {
  await work.invalidation.update({ where: { id }, data: { finishedAt: now } });
  const taken = await work.signature.count({ where: { invalidationId: id } });
  const detail = { petition: petitionId, invalidation: id, taken };
  await recordAct(work, { by: "server", kind: "petition.finish-invalidation", detail }, now);
}

/** One step of the invalidation that waits longest; gives how many signatures changed, undefined where there is nothing to do. */
async function step(now: Date): Promise<number | undefined> {
  return organiserDb.$transaction(async (work) => {
    const held = await takeOne(work);
    if (!held) return undefined;
    if (held.undoneAt) return release(work, held);
    const taken = await take(work, held);
    if (taken === 0) await finish(work, held, now);
    return taken;
  });
}

/** Goes on with every invalidation that is under way or being undone, a batch at a time, until the signal. It may run twice. Gives how many signatures changed. */
export async function workOnInvalidations(now: () => Date, signal: AbortSignal): Promise<number> {
  let changed = 0;
  while (!signal.aborted) {
    const more = await step(now());
    if (more === undefined) break;
    changed += more;
  }
  return changed;
}
