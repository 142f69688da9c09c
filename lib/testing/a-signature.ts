import { randomUUID } from "node:crypto";
import { db } from "@/lib/infra/db";
import { newSalt, sealSigner } from "@/lib/petitions/sealing";
import { newPetitionKey, openPetitionKey, signerHashes } from "@/lib/petitions/store";
import type { Signer } from "@/lib/petitions/schema";
import type { Prisma } from "@/prisma/generated/client";

/** An open petition, on its way or not as told. Gives its id. */
export async function aPetition(given: { slug?: string; opensAt?: Date | null; title?: string } = {}): Promise<string> {
  const id = randomUUID();
  const opensAt = new Date("2026-11-01T00:00:00Z");
  await db.petition.create({
    data: {
      ...{ id, slug: id, title: "Ask first", addressee: "LinkedIn", asks: "Ask.", reasons: "Because.", opensAt },
      createdAt: opensAt,
      ...given,
    },
  });
  await db.petitionKey.create({ data: { petitionId: id, wrappedKey: newPetitionKey(id) } });
  return id;
}

/** Somebody who is to be written as a signer, with the salt of their signature. */
interface Written {
  row: Prisma.SignatureCreateManyInput;
  key: Prisma.SignatureKeyCreateManyInput;
}

/** What a signer typed, sealed for a row of its own. */
async function sealer(petitionId: string) {
  const key = openPetitionKey(await db.petitionKey.findUniqueOrThrow({ where: { petitionId } }));
  return (signer: Signer, { id, ...row }: Omit<Prisma.SignatureCreateManyInput, "petitionId">): Written => {
    const salt = newSalt();
    return {
      row: { id, petitionId, sealed: sealSigner(key, { id, salt }, signer), ...row },
      key: { signatureId: id, salt },
    };
  };
}

async function write(signers: readonly Written[]): Promise<string[]> {
  await db.signature.createMany({ data: signers.map(({ row }) => row) });
  await db.signatureKey.createMany({ data: signers.map(({ key }) => key) });
  return signers.map(({ row }) => row.id);
}

/** Somebody who typed that, confirmed unless told. Gives the id of their signature. */
export async function plantSigner(
  petitionId: string,
  signer: Signer,
  row: Omit<Prisma.SignatureCreateManyInput, "id" | "petitionId" | "sealed">,
): Promise<string> {
  const id = randomUUID();
  const seal = await sealer(petitionId);
  await write([seal(signer, { id, verifiedAt: row.signedAt, ...row })]);
  return id;
}

type Row = Partial<Omit<Prisma.SignatureUncheckedCreateInput, "id" | "petitionId" | "sealed">>;

/** So many people who signed and wait for the mail that confirms it, unless told; all with one address if one is told. Gives their ids. */
export async function someSigners(
  petitionId: string,
  count: number,
  { email, ...row }: Row & { email?: string } = {},
): Promise<string[]> {
  const seal = await sealer(petitionId);
  const signedAt = new Date("2026-11-02T00:00:00Z");
  const signers = Array.from({ length: count }, () => {
    const id = randomUUID();
    const signer = { name: `Signer ${id}`, email: email ?? `${id}@example.org` };
    const hashes = signerHashes(petitionId, { ...signer, email: `${id}@example.org` });
    return seal(signer, { id, signedAt, mailKind: "confirm", ...hashes, ...row });
  });
  return write(signers);
}

/** Rows of so many signatures as the portal writes them, confirmed unless told; nobody's name is in them. Gives their ids. */
export async function someSignatures(
  petitionId: string,
  count: number,
  given: { verifiedAt?: Date | null } = {},
): Promise<string[]> {
  const signedAt = new Date("2026-11-02T00:00:00Z");
  const data = Array.from({ length: count }, () => ({
    id: randomUUID(),
    petitionId,
    signedAt,
    verifiedAt: signedAt,
    ...given,
  }));
  await db.signature.createMany({ data });
  return data.map(({ id }) => id);
}

interface Planted extends Row {
  count: number;
  domain: string;
}

/** So many people with addresses at one mail domain, each with a mailbox of their own. */
export async function plantSigners(petitionId: string, { count, domain, ...row }: Planted): Promise<void> {
  const seal = await sealer(petitionId);
  const signedAt = new Date("2026-11-22T11:00:00Z");
  const signers = Array.from({ length: count }, () => {
    const id = randomUUID();
    const signer = { name: `Signer ${id}`, email: `${id}@${domain}` };
    return seal(signer, { id, signedAt, ...signerHashes(petitionId, signer), ...row });
  });
  await write(signers);
}
