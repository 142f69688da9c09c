import "server-only";
import { db } from "@/lib/infra/db";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { type OwnSignature, signaturesBehind } from "../queries/attempts";
import type { Signer } from "../schema";
import { newSalt, openSigner, type Salted, sealSigner } from "../sealing";
import { addressHash, petitionById, readToken, type SignedPetition, signerHashes, tagOf } from "../store";
import type { Confirmed } from "./confirm";
import { mailAllowance } from "./sign";

interface NewAddress {
  /** Of a link for withdrawing: whoever has it reads the mailbox that signed. */
  token: string;
  /** As `emailSchema` gives it. */
  email: string;
  client: string;
}

/** The salt of a signature, a new one where what was typed had been deleted; undefined where it is withdrawn. */
async function saltOf(signatureId: string): Promise<Uint8Array | undefined> {
  const [row] = await db.$queryRaw<Pick<Salted, "salt">[]>`
    UPDATE "SignatureKey" SET "salt" = coalesce("salt", ${newSalt()}) WHERE "signatureId" = ${signatureId}::uuid RETURNING "salt"`;
  return row?.salt;
}

async function queueMove({ id, petition, signer, mailboxHash }: OwnSignature, email: string, now: Date): Promise<void> {
  const known: Signer = signer ?? { name: "", email: "" };
  const salt = await saltOf(id);
  if (!salt) return;
  await db.signature.updateMany({
    where: { id, mailboxHash },
    data: {
      sealed: sealSigner(petition.key, { id, salt }, { ...known, newEmail: email }),
      ...{ mailKind: "new-address", mailTryAt: now, mailAttempts: 0 },
    },
  });
}

/** Sends a mail to the new address of somebody who has signed; until it is answered all stays as it was. At any time, also after closing. */
export async function askNewAddress(
  { token, email, client }: NewAddress,
  now: Date,
): Promise<Result<undefined, "unknown" | "too-often">> {
  const own = await signaturesBehind(token);
  const petition = own[0]?.petition;
  if (!petition) return refuse("unknown");
  const allowed = await mailAllowance(email, client);
  if (allowed === "no") return refuse("too-often");
  if (allowed === "yes") for (const signature of own) await queueMove(signature, email, now);
  return succeed(undefined);
}

interface Move {
  id: string;
  petitionId: string;
  from: string | null;
  nameHash: string | null;
  to: { mailboxHash: string; domainHash: string };
  sealed: Uint8Array<ArrayBuffer>;
}

/** Gives the signature a free seat of the other mailbox, in which nobody of that name has signed. What waits there under that name goes. */
async function move({ id, petitionId, from, nameHash, to, sealed }: Move): Promise<boolean> {
  const { mailboxHash, domainHash } = to;
  const [, moved] = await db.$transaction([
    db.signature.deleteMany({ where: { petitionId, mailboxHash, nameHash, verifiedAt: null } }),
    db.$executeRaw`
      WITH "there" AS (
        SELECT "seat", "nameHash" FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid AND "mailboxHash" = ${mailboxHash}
      ), "free" AS (
        SELECT min("seat") AS "seat" FROM (VALUES (1), (2)) AS "seats" ("seat") WHERE "seat" NOT IN (SELECT "seat" FROM "there")
      )
      UPDATE "Signature" SET "mailboxHash" = ${mailboxHash}, "domainHash" = ${domainHash}, "sealed" = ${sealed}, "seat" = "free"."seat"
        FROM "free" WHERE "id" = ${id}::uuid AND "mailboxHash" = ${from} AND "free"."seat" IS NOT NULL
          AND NOT EXISTS (SELECT FROM "there" WHERE "nameHash" = ${nameHash})`,
  ]);
  return moved === 1;
}

interface Asked extends Salted {
  petition: SignedPetition;
  mailboxHash: string | null;
  nameHash: string | null;
  sealed: Uint8Array;
}

/** The move that a link asks for: to the address that stands beside the old one. */
function moveOf({ id, salt, petition, mailboxHash: from, nameHash, sealed }: Asked, tag: string): Move | undefined {
  const known = openSigner(petition.key, { id, sealed, salt });
  const email = known?.newEmail;
  if (!known || email === undefined || tagOf(addressHash(petition.id, email)) !== tag) return undefined;
  const { newEmail: _, ...signer } = known;
  const moved = { ...signer, email };
  const to = signerHashes(petition.id, moved);
  return { id, petitionId: petition.id, from, nameHash, to, sealed: sealSigner(petition.key, { id, salt }, moved) };
}

/** The row that such a link is about, while what was typed is kept. */
async function rowOf(id: string): Promise<Asked | undefined> {
  const row = await db.signature.findUnique({ where: { id }, include: { key: true } });
  const petition = row && (await petitionById(row.petitionId));
  const { sealed, key } = row ?? {};
  return sealed && key?.salt && petition ? { ...row, petition, sealed, salt: key.salt } : undefined;
}

/** Moves a signature to the address whose mailbox this link was mailed to. It counts all the time. A second use says the same. */
export async function confirmNewAddress(token: string): Promise<Result<Confirmed, "unknown" | "signed-already">> {
  const named = readToken("new-address", token);
  const row = named && (await rowOf(named.id));
  if (!row) return refuse("unknown");
  const done = succeed({ id: row.id, slug: row.petition.slug });
  if (tagOf(row.mailboxHash) === named.tag) return done;
  const asked = moveOf(row, named.tag);
  if (!asked) return refuse("unknown");
  return (await move(asked)) ? done : refuse("signed-already");
}
