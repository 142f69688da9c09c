import "server-only";
import { randomInt } from "node:crypto";
import { db } from "@/lib/infra/db";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import { mayComplain } from "@/lib/infra/limits";
import { keyedHash } from "@/lib/infra/vault";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { recordAct } from "@/lib/organisers/audit";
import type { ConcernForm } from "./schema";
import { concernIdIn, concernToken, openKey, sealConcern, sealEntry } from "./store";

const dayMs = 24 * 60 * 60 * 1000;
/** A concern is deleted so long after it came, and so long after the last word once it was answered or closed. */
const longestLifeMs = 1_095 * dayMs;
const settledLifeMs = 365 * dayMs;

/** Without those that are taken for others. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/** "C-7KQ2-M4XV": nobody can count by it how many there were. */
function newReference(): string {
  const drawn = Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join("");
  return `C-${drawn.slice(0, 4)}-${drawn.slice(4)}`;
}

interface Sending {
  form: ConcernForm;
  /** A random word that the form carries. With the same content it is the same form, sent twice. */
  mark: string;
  client: string;
}

/**
 * Takes a concern from anybody. Gives the token of its secret link; of a form that was sent twice, also at the same moment, that of the
 * one concern. A mail with the link goes to the address, if there is one.
 */
export async function sendConcern({ form, mark, client }: Sending, now: Date): Promise<Result<string, "too-often">> {
  const fingerprint = keyedHash("concern", JSON.stringify([mark, form]));
  const before = () => db.concern.findUnique({ where: { fingerprint }, select: { id: true } });
  const known = await before();
  if (known) return succeed(concernToken(known.id));
  const { words, name, email } = form;
  if (!(await mayComplain(email ?? client, client))) return refuse("too-often");
  const id = crypto.randomUUID();
  const { key, sealed, kept: keptKey } = sealConcern(id, { name, email });
  const entry = { ...sealEntry(key, id, { kind: "received", at: now, words }), mailTryAt: now };
  const written = await db.$transaction(async ({ concern, concernKey, concernEntry }) => {
    const row = { id, reference: newReference(), fingerprint, sealed, receivedAt: now };
    const { count } = await concern.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return false;
    await concernKey.create({ data: keptKey });
    await concernEntry.create({ data: entry });
    return true;
  });
  const kept = written ? { id } : await before();
  // Neither written nor there: another concern drew the same reference, which a second try does not.
  return kept ? succeed(concernToken(kept.id)) : sendConcern({ form, mark, client }, now);
}

/** Adds words to a concern of one's own. Refused where its link leads nowhere (any more), it is closed, or much was added within the hour. */
export async function addToConcern(
  { token, words, client }: { token: string; words: string; client: string },
  now: Date,
): Promise<Result<undefined, "gone" | "closed" | "too-often">> {
  const id = concernIdIn(token);
  if (id === undefined) return refuse("gone");
  if (!(await mayComplain(id, client))) return refuse("too-often");
  return db.$transaction(async (work) => {
    await work.$queryRaw`SELECT FROM "Concern" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const row = await work.concern.findUnique({
      where: { id, ...hasKey },
      include: { ...withKey, entries: { select: { kind: true } } },
    });
    if (!row) return refuse("gone");
    if (row.entries.some(({ kind }) => kind === "closed")) return refuse("closed");
    const entry = sealEntry(openKey(row), id, { kind: "added", at: now, words });
    await work.concernEntry.create({ data: { ...entry, mailTryAt: now } });
    return succeed(undefined);
  });
}

/** Takes a concern back: it is deleted with its key, and the log keeps its reference. False where there is none (any more). */
export async function withdrawConcern(token: string, now: Date): Promise<boolean> {
  const id = concernIdIn(token);
  if (id === undefined) return false;
  return db.$transaction(async (work) => {
    const row = await work.concern.findUnique({ where: { id, ...hasKey }, select: { reference: true } });
    const { count } = await work.concern.deleteMany({ where: { id } });
    if (!row || count === 0) return false;
    const detail = { concern: row.reference };
    await recordAct(work, { by: "server", kind: "concern.withdraw", detail }, now);
    return true;
  });
}

/** Deletes concerns whose time is over, with their keys. Gives how many. */
export async function purgeConcerns(now: Date): Promise<number> {
  const before = (lifeMs: number) => new Date(now.getTime() - lifeMs);
  return db.$executeRaw`
    DELETE FROM "Concern" AS "c" WHERE "receivedAt" <= ${before(longestLifeMs)} OR (
      EXISTS (SELECT FROM "ConcernEntry" WHERE "concernId" = "c"."id" AND "kind" IN ('answered', 'closed'))
      AND (SELECT max("at") FROM "ConcernEntry" WHERE "concernId" = "c"."id") <= ${before(settledLifeMs)})`;
}
