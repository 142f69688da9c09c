import "server-only";
import { randomUUID } from "node:crypto";
import { databaseMoment } from "@/lib/infra/database-clock";
import { db, often } from "@/lib/infra/db";
import { Prisma } from "@/prisma/generated/client";
import type { Signal } from "../schema";
import { newSalt, type Salted } from "../sealing";
import type { SignerHashes } from "../store";

/** One person's wish to sign, as it is written down. */
export interface Attempt extends SignerHashes {
  petitionId: string;
  /** Of `signerPlaces`. */
  place: string | undefined;
  signals: readonly Signal[];
  isNameShown: boolean;
  isNameDelivered: boolean;
  wantsUpdates: boolean;
  hasComment: boolean;
  /** Seals what was typed for that row. */
  seal: (row: Salted) => Uint8Array<ArrayBuffer>;
  /** From when its mail may go; undefined where none may. */
  mail: Date | undefined;
}

/** So many mails are asked for one signature, in a day. */
export const mostMails = 5;
const dayMs = 24 * 60 * 60 * 1000;
/** For whom mails do not matter. */
const everyMail = 2 ** 31 - 1;
/** As often as two who sign with one mailbox at the same moment can get in each other's way, and once more. */
const mostTries = 4;

/** The petition, if it takes signatures now. */
const openPetition = ({ petitionId }: Attempt, now: Date) => Prisma.sql`"petition" AS (
  SELECT "id" FROM "Petition" WHERE "id" = ${petitionId}::uuid AND "opensAt" <= ${now}
    AND coalesce("closesAt" > ${now}, true) AND coalesce("deliveredAt" > ${now}, true)
)`;

/**
 * The seat of the mailbox that the attempt may take, and whose it was: that of the same name if it waits for confirmation, else a free one,
 * else that of whoever has waited longest. Nobody takes a seat that was confirmed, or one without a mail.
 */
const freeSeat = (
  { petitionId, mailboxHash, nameHash }: Attempt,
  { mayTake, most }: Seating,
  now: Date,
) => Prisma.sql`"mine" AS (
  SELECT "id", "seat", "nameHash", "verifiedAt", "signedAt", "mailsAsked" >= ${most} AND "signedAt" > ${dayBefore(now)} AS "isSpent"
    FROM "Signature"
    WHERE "petitionId" = ${petitionId}::uuid AND "mailboxHash" = ${mailboxHash}
), "seat" AS (
  SELECT "seats"."seat", "mine"."id" AS "whose" FROM (VALUES (1), (2)) AS "seats" ("seat") LEFT JOIN "mine" USING ("seat")
    WHERE ${mayTake} AND "mine"."verifiedAt" IS NULL AND "mine"."isSpent" IS NOT TRUE
      AND NOT EXISTS (
        SELECT FROM "mine" WHERE "nameHash" = ${nameHash} AND ("verifiedAt" IS NOT NULL OR "isSpent")
      )
    ORDER BY ("mine"."nameHash" = ${nameHash}) IS TRUE DESC, "mine"."signedAt" NULLS FIRST, "seat" LIMIT 1
)`;

interface Seating {
  mayTake: boolean;
  /** A seat for which so many mails were asked is left, for a day, to whoever has the last of them. */
  most: number;
}

/** The columns of a row that the attempt fills, in the order of `valuesOf`. */
const columns = Prisma.raw(
  `"id", "petitionId", "mailboxHash", "nameHash", "domainHash", "seat", "sealed", "place", "signals", "isNameShown", "isNameDelivered",
   "wantsUpdates", "hasComment", "signedAt", "verifiedAt", "mailKind", "mailTryAt", "mailsAsked"`,
);

const dayBefore = (now: Date) => new Date(now.getTime() - dayMs);

/** How many mails were asked for a seat. Counted anew each day: what strangers asked for keeps nobody from it any longer. */
const asked = (now: Date) => Prisma.sql`"mailsAsked" = EXCLUDED."mailsAsked"
  + CASE WHEN "Signature"."signedAt" > ${dayBefore(now)} THEN "Signature"."mailsAsked" ELSE 0 END`;

/** What an attempt that is repeated replaces: everything, since it is confirmed as its latest mail says. */
const replaced = Prisma.raw(
  [
    ...["id", "nameHash", "domainHash", "sealed", "place", "signals", "isNameShown", "isNameDelivered", "wantsUpdates"],
    ...["hasComment", "signedAt", "verifiedAt", "mailKind", "mailTryAt"],
  ]
    .map((column) => `"${column}" = EXCLUDED."${column}"`)
    .concat(["verdict", "decidedAt", "invalidationId", "mailSentAt"].map((column) => `"${column}" = NULL`))
    .concat(`"mailAttempts" = 0`)
    .join(", "),
);

/** The values of a row. What takes no seat stands for no mailbox: nobody can confirm it. */
function valuesOf(
  attempt: Attempt,
  { row, verifiedAt }: { row: Salted; verifiedAt: Prisma.Sql },
  now: Date,
): Prisma.Sql {
  const { mailboxHash, nameHash, domainHash, seal, place, signals, mail } = attempt;
  const { isNameShown, isNameDelivered, wantsUpdates, hasComment } = attempt;
  const ifSeated = (value: string | undefined) =>
    Prisma.sql`CASE WHEN "seat"."seat" IS NOT NULL THEN ${value ?? null}::text END`;
  return Prisma.sql`${row.id}::uuid, "petition"."id", ${ifSeated(mailboxHash)}, ${ifSeated(nameHash)}, ${ifSeated(domainHash)},
    coalesce("seat"."seat", 1), ${seal(row)}, ${ifSeated(place)}, ${signals}::text[], ${isNameShown}, ${isNameDelivered},
    ${wantsUpdates}, ${hasComment}, ${now}::timestamptz, ${verifiedAt}, "mail"."kind",
    CASE WHEN "mail"."kind" IS NOT NULL THEN ${mail ?? null}::timestamptz END, ("mail"."kind" IS NOT NULL)::int`;
}

/** Of what kind the mail is: whoever has no seat left is told so where the mailbox has signed. */
const mailOf = ({ mail }: Attempt) => Prisma.sql`LATERAL (SELECT CASE
  WHEN ${mail === undefined} THEN NULL WHEN "seat"."seat" IS NOT NULL THEN 'confirm'
  WHEN EXISTS (SELECT FROM "mine" WHERE "verifiedAt" IS NOT NULL) THEN 'signed-already' END AS "kind") AS "mail"`;

interface Written {
  isOpen: boolean;
  hasSeat: boolean;
  isWritten: boolean;
}

type Work = Pick<typeof db, "$queryRaw">;

/** How an attempt is written: confirmed or not, and whether also without a seat. */
interface Manner extends Seating {
  isConfirmed: boolean;
  isAlways: boolean;
}

/**
 * One statement, whatever stands there already. A row that another took meanwhile is left alone: then nothing is written, and whoever asks
 * again sees it.
 */
async function writeOnce(work: Work, attempt: Attempt, { row, manner, now }: Once): Promise<Written> {
  const verifiedAt = manner.isConfirmed ? databaseMoment() : Prisma.sql`NULL::timestamptz`;
  const [written] = await work.$queryRaw<Written[]>`
    ${often} WITH ${openPetition(attempt, now)}, ${freeSeat(attempt, manner, now)}, "written" AS (
      INSERT INTO "Signature" (${columns})
        SELECT ${valuesOf(attempt, { row, verifiedAt }, now)}
          FROM "petition" LEFT JOIN "seat" ON true CROSS JOIN ${mailOf(attempt)}
          WHERE ${manner.isAlways} OR "seat"."seat" IS NOT NULL
      ON CONFLICT ("petitionId", "mailboxHash", "seat") DO UPDATE SET ${replaced}, ${asked(now)}
        WHERE "Signature"."id" = (SELECT "whose" FROM "seat") AND "Signature"."verifiedAt" IS NULL
      RETURNING "Signature"."id"
    ), "salted" AS (
      INSERT INTO "SignatureKey" ("signatureId", "salt") SELECT "id", ${row.salt}::bytea FROM "written"
    ), "replaced" AS (
      DELETE FROM "SignatureKey" USING "written" WHERE "signatureId" = (SELECT "whose" FROM "seat")
    )
    SELECT EXISTS (SELECT FROM "petition") AS "isOpen", EXISTS (SELECT FROM "seat") AS "hasSeat",
      EXISTS (SELECT FROM "written") AS "isWritten"`;
  return written ?? { isOpen: false, hasSeat: false, isWritten: false };
}

interface Once {
  row: Salted;
  manner: Manner;
  now: Date;
}

/** Two of one name who sign at the same moment may both find the other seat free. */
const isTaken = (fault: unknown) =>
  fault instanceof Prisma.PrismaClientKnownRequestError && JSON.stringify(fault.meta ?? {}).includes("23505");

/** Whether another try would see what this one could not. */
const isOvertaken = ({ isOpen, hasSeat, isWritten }: Written, { isAlways }: Manner) =>
  !isWritten && isOpen && (hasSeat || isAlways);

async function write(work: Work, attempt: Attempt, once: Once): Promise<Written> {
  for (let tried = 1; tried <= mostTries; tried += 1)
    try {
      const written = await writeOnce(work, attempt, once);
      if (!isOvertaken(written, once.manner)) return written;
    } catch (fault) {
      if (!isTaken(fault)) throw fault;
    }
  throw new Error("Others kept taking the seat of a mailbox");
}

const newRow = (): Salted => ({ id: randomUUID(), salt: newSalt() });

/**
 * Writes an attempt down. One that may not be confirmed (the name has signed, both seats have, or no mail may go out) is a row of its own that stands
 * for no mailbox, so that there always is one, under an id that tells nothing. Undefined where the petition is not open.
 */
export async function writeAttempt(attempt: Attempt, now: Date, work: Work = db): Promise<string | undefined> {
  const row = newRow();
  const manner = { isConfirmed: false, isAlways: true, mayTake: attempt.mail !== undefined, most: mostMails };
  return (await write(work, attempt, { row, manner, now })).isWritten ? row.id : undefined;
}

/** Writes a signature down that counts at once, unless that name, or both seats of the mailbox, had signed before. */
export async function writeMembers(attempt: Attempt, now: Date): Promise<"signed" | "before" | "not-open"> {
  const manner = { isConfirmed: true, isAlways: false, mayTake: true, most: everyMail };
  const { isOpen, isWritten } = await write(db, attempt, { row: newRow(), manner, now });
  if (!isOpen) return "not-open";
  return isWritten ? "signed" : "before";
}
