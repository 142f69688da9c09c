import "server-only";
import { databaseMoment } from "@/lib/infra/database-clock";
import { db, often } from "@/lib/infra/db";
import type { Named } from "@/lib/infra/derived-token";
import { mayTryCode } from "@/lib/infra/limits";
import { isSame } from "@/lib/infra/vault";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { isId, openForMs } from "../queries/attempts";
import { codeOf, readToken, tagOf } from "../store";

const dayMs = 24 * 60 * 60 * 1000;
/** Whoever signed before a petition closed may find the mail the next morning. */
const graceMs = dayMs;

/** A signature that is confirmed now, or was before. */
export interface Confirmed {
  id: string;
  slug: string;
}

/** Nothing (any more) is confirmed by that: it is forged, of an earlier mail, of a withdrawn signature; or the petition is closed. */
export type ConfirmationRefused = "unknown" | "too-late";

/**
 * Confirms the signature of that id and mailbox. Said again it says the same. An invalidation that holds the signature goes on holding it. Nobody
 * can store signatures up: what was signed and not confirmed ends with the petition.
 */
async function confirm({ id, tag }: Named, now: Date): Promise<Result<Confirmed, ConfirmationRefused>> {
  const [found] = await db.$queryRaw<{ slug: string; isInTime: boolean }[]>`
    ${often} WITH "it" AS (
      SELECT "Signature"."id", "slug", "verifiedAt" IS NOT NULL OR (
          coalesce("closesAt" > ${new Date(now.getTime() - graceMs)}, true) AND coalesce("deliveredAt" > ${now}, true)
          AND "signedAt" > ${new Date(now.getTime() - openForMs)}
        ) AS "isInTime"
      FROM "Signature" JOIN "Petition" ON "Petition"."id" = "petitionId"
      WHERE "Signature"."id" = ${id}::uuid AND left("mailboxHash", ${tag.length}::int) = ${tag}
    ), "done" AS (
      UPDATE "Signature" SET "verifiedAt" = ${databaseMoment()}, "mailKind" = NULL, "mailTryAt" = NULL FROM "it"
        WHERE "Signature"."id" = "it"."id" AND "isInTime" AND "verifiedAt" IS NULL
          AND left("mailboxHash", ${tag.length}::int) = ${tag}
    )
    SELECT "slug", "isInTime" FROM "it"`;
  if (!found) return refuse("unknown");
  return found.isInTime ? succeed({ id, slug: found.slug }) : refuse("too-late");
}

/** Confirms the signature that a mailed link is about. A second use, by a scanner or a double press, says the same. */
export async function confirmByToken(token: string, now: Date): Promise<Result<Confirmed, ConfirmationRefused>> {
  const named = readToken("confirm", token);
  return named ? confirm(named, now) : refuse("unknown");
}

/** The signature of that id if the code is its own; the id of an attempt that stands for no mailbox has none. */
async function namedByCode(id: string, code: string): Promise<Named | undefined> {
  const [row] = await db.$queryRaw<{ mailboxHash: string | null }[]>`
    ${often} SELECT "mailboxHash" FROM "Signature" WHERE "id" = ${id}::uuid`;
  const hash = row?.mailboxHash ?? null;
  const isOwn = isSame(code, codeOf({ id, mailboxHash: hash }));
  return hash !== null && isOwn ? { id, tag: tagOf(hash) } : undefined;
}

interface Typed {
  /** Of the attempt, as `signPetition` gave it. */
  id: string;
  /** As `codeSchema` gives it. */
  code: string;
}

/** Confirms by the code from the mail. Five may be tried for a signature; after that the link of the mail still works. */
export async function confirmByCode(
  { id, code }: Typed,
  now: Date,
): Promise<Result<Confirmed, ConfirmationRefused | "wrong-code" | "too-many-codes">> {
  if (!isId(id)) return refuse("wrong-code");
  if (!(await mayTryCode(id))) return refuse("too-many-codes");
  const named = await namedByCode(id, code);
  return named ? confirm(named, now) : refuse("wrong-code");
}
