import "server-only";
import { db } from "@/lib/infra/db";

/** A mail about a signature that this process alone sends, until its lease ends. */
export interface ClaimedMail {
  id: string;
  petitionId: string;
  mailboxHash: string | null;
  sealed: Uint8Array | null;
  salt: Uint8Array | null;
  verdict: string | null;
  sealedNote: Uint8Array | null;
  verifiedAt: Date | null;
  mailKind: string;
  mailAttempts: number;
  mailsAsked: number;
  updatesMailed: number;
  /** From when it was to go. */
  dueAt: Date;
}

/** What becomes of a claimed mail. */
export interface SettledMail {
  id: string;
  /** When it is to be tried again; null where it has gone, or goes no more. */
  tryAt: Date | null;
  attempts: number;
  isSent: boolean;
  /** The number of the news that were in it, else 0. */
  update: number;
}

/** So long it is nobody else's: when a process is killed over it, the next one sends it then. */
export const leaseMs = 2 * 60_000;
const batch = 200;
/** Nobody is mailed news that are older. */
const newsLifeMs = 30 * 24 * 60 * 60_000;
const newsAtOnce = 500;

/**
 * Claims the mails that are to go next. Petitions take turns, so that a small one does not wait behind a crowd; so do the lanes of a petition
 * ("mailLane" in the migrations), the first with four turns to one of the others.
 */
export async function claimMails(now: Date): Promise<{ mails: ClaimedMail[]; lease: Date }> {
  const lease = new Date(now.getTime() + leaseMs);
  const mails = await db.$queryRaw<ClaimedMail[]>`
    WITH due AS MATERIALIZED (
      SELECT next.id, next."mailTryAt" AS "dueAt"
        FROM "Petition" AS petition
        CROSS JOIN (VALUES (1, 1), (2, 4), (3, 4)) AS lane (number, weight)
        CROSS JOIN LATERAL (
          SELECT id, "mailTryAt", lane.weight * row_number() OVER (ORDER BY "mailTryAt") AS turn FROM (
            SELECT id, "mailTryAt" FROM "Signature"
             WHERE "petitionId" = petition.id AND "mailLane"("mailKind", signals) = lane.number AND "mailTryAt" <= ${now}
               -- What organisers took out of the count asks nobody to confirm it.
               AND ("invalidationId" IS NULL OR "mailKind" <> 'confirm')
             ORDER BY "mailTryAt" LIMIT ${batch} FOR UPDATE SKIP LOCKED
          ) AS waiting
        ) AS next
       ORDER BY next.turn, next."mailTryAt" LIMIT ${batch}
    )
    UPDATE "Signature" AS signature SET "mailTryAt" = ${lease} FROM due WHERE signature.id = due.id
    RETURNING signature.id, "petitionId", "mailboxHash", sealed,
              (SELECT salt FROM "SignatureKey" WHERE "signatureId" = signature.id) AS salt,
              verdict, "sealedNote", "verifiedAt", "mailKind", "mailAttempts", "mailsAsked", "updatesMailed", "dueAt"`;
  return { mails, lease };
}

/** Writes down what became of claimed mails; not of one whose owner has asked for another meanwhile, which goes as well. */
export async function settleMails(settled: readonly SettledMail[], lease: Date, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE "Signature" AS signature SET
      "mailKind" = CASE WHEN done."tryAt" IS NOT NULL THEN "mailKind" END,
      "mailTryAt" = done."tryAt",
      "mailAttempts" = done.attempts,
      "mailSentAt" = CASE WHEN done."isSent" THEN ${now} ELSE "mailSentAt" END,
      "updatesMailed" = greatest("updatesMailed", done.update)
    FROM jsonb_to_recordset(${JSON.stringify(settled)}::jsonb)
      AS done (id uuid, "tryAt" timestamptz, attempts int, "isSent" boolean, update int)
    WHERE signature.id = done.id AND signature."mailTryAt" = ${lease}`;
}

/** Puts news into the queue, for those who ticked the box and had confirmed before they came out, some at a time. */
export async function queueNews(now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE "Signature" SET "mailKind" = 'update', "mailTryAt" = ${now}, "mailAttempts" = 0 WHERE id IN (
      SELECT reader.id FROM "PetitionUpdate" AS news
        CROSS JOIN LATERAL (
          SELECT id FROM "Signature"
           WHERE "petitionId" = news."petitionId" AND "wantsUpdates" AND "verifiedAt" IS NOT NULL AND "invalidationId" IS NULL
             AND "mailKind" IS NULL AND "updatesMailed" < news.number AND "verifiedAt" < news."publishedAt" AND sealed IS NOT NULL
           LIMIT ${newsAtOnce} FOR UPDATE SKIP LOCKED
        ) AS reader
       WHERE news."isMailed" AND news."publishedAt" <= ${now} AND news."publishedAt" > ${new Date(now.getTime() - newsLifeMs)}
    )`;
}

/** Writes down how many mails go out in a second, evened out over some rounds. */
export async function notePace(aSecond: number, now: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "MailPace" AS kept (id, "aSecond", "measuredAt") VALUES (1, ${aSecond}, ${now})
    ON CONFLICT (id) DO UPDATE SET "measuredAt" = EXCLUDED."measuredAt",
      "aSecond" = CASE WHEN kept."measuredAt" < EXCLUDED."measuredAt" - interval '1 hour' THEN EXCLUDED."aSecond"
                       ELSE 0.7 * kept."aSecond" + 0.3 * EXCLUDED."aSecond" END`;
}
