import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/infra/db";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { signaturesBehind } from "../queries/attempts";
import { newSalt, sealSigner } from "../sealing";
import { addressHash, petitionBySlug, readToken } from "../store";
import { mailAllowance } from "./sign";

/** Takes back the signatures that a link is about: nothing of them is left, and they count no more. Gives how many went. */
export async function withdrawByToken(token: string): Promise<number> {
  const own = await signaturesBehind(token);
  const gone = await db.signature.deleteMany({
    where: { OR: own.map(({ id, mailboxHash }) => ({ id, mailboxHash })) },
  });
  return gone.count;
}

/** Takes back every signature of an address, and what it has begun to sign. Ask with the address of a session only. Gives how many went. */
export async function withdrawSignaturesOf(email: string): Promise<number> {
  const petitions = await db.petition.findMany({ where: { key: { isNot: null } }, select: { id: true } });
  const hashes = petitions.map(({ id }) => addressHash(id, email));
  return (await db.signature.deleteMany({ where: { mailboxHash: { in: hashes } } })).count;
}

interface Asked {
  slug: string;
  /** As `emailSchema` gives it. */
  email: string;
  client: string;
}

/**
 * Sends the link for withdrawing to an address that has signed. The answer, and the way to it, are the same where it has not. At any time, also
 * after closing.
 */
export async function askToWithdraw(
  { slug, email, client }: Asked,
  now: Date,
): Promise<Result<undefined, "unknown" | "too-often">> {
  const petition = await petitionBySlug(slug);
  if (!petition) return refuse("unknown");
  const allowed = await mailAllowance(email, client);
  if (allowed === "no") return refuse("too-often");
  const [id, salt] = [randomUUID(), newSalt()];
  const sealed = sealSigner(petition.key, { id, salt }, { name: "", email });
  const mailboxHash = addressHash(petition.id, email);
  // A row that stands for no mailbox carries the mail, so that asking touches no signature.
  await db.$executeRaw`
    WITH "asked" AS (INSERT INTO "Signature" ("id", "petitionId", "sealed", "signals", "signedAt", "mailKind", "mailTryAt")
      SELECT ${id}::uuid, ${petition.id}::uuid, ${sealed}, '{}', ${now}::timestamptz, "kind", CASE WHEN "kind" IS NOT NULL THEN ${now}::timestamptz END
        FROM (SELECT CASE WHEN ${allowed === "yes"} AND EXISTS (
          SELECT FROM "Signature" WHERE "petitionId" = ${petition.id}::uuid AND "mailboxHash" = ${mailboxHash} AND "verifiedAt" IS NOT NULL
        ) THEN 'withdraw' END AS "kind") AS "mail" RETURNING "id")
    INSERT INTO "SignatureKey" ("signatureId", "salt") SELECT "id", ${salt} FROM "asked"`;
  return succeed(undefined);
}

/** No more news about the petition for whoever this link was mailed to. The signature stays. False where there is none (any more). */
export async function stopUpdates(token: string): Promise<boolean> {
  const named = readToken("updates", token);
  if (!named) return false;
  const stopped = await db.$executeRaw`
    UPDATE "Signature" SET "wantsUpdates" = false,
        "mailKind" = nullif("mailKind", 'update'), "mailTryAt" = CASE WHEN "mailKind" = 'update' THEN NULL ELSE "mailTryAt" END
      WHERE "id" = ${named.id}::uuid AND left("mailboxHash", ${named.tag.length}::int) = ${named.tag}`;
  return stopped > 0;
}
