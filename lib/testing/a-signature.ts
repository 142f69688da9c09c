import { randomUUID } from "node:crypto";
import { db } from "@/lib/infra/db";
import { newPetitionKey, openPetitionKey, sealSigner, signerHashes } from "@/lib/petitions/store";
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

type Row = Partial<Omit<Prisma.SignatureUncheckedCreateInput, "id" | "petitionId" | "sealed">>;

/** So many people who signed and wait for the mail that confirms it, unless told; all with one address if one is told. Gives their ids. */
export async function someSigners(
  petitionId: string,
  count: number,
  { email, ...row }: Row & { email?: string } = {},
): Promise<string[]> {
  const key = openPetitionKey(await db.petitionKey.findUniqueOrThrow({ where: { petitionId } }));
  const signedAt = new Date("2026-11-02T00:00:00Z");
  const data = Array.from({ length: count }, () => {
    const id = randomUUID();
    const signer = { name: `Signer ${id}`, email: email ?? `${id}@example.org` };
    const hashes = signerHashes(petitionId, { ...signer, email: `${id}@example.org` });
    return { id, petitionId, signedAt, mailKind: "confirm", ...hashes, sealed: sealSigner(key, id, signer), ...row };
  });
  await db.signature.createMany({ data });
  return data.map(({ id }) => id);
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
  const key = openPetitionKey(await db.petitionKey.findUniqueOrThrow({ where: { petitionId } }));
  const signedAt = new Date("2026-11-22T11:00:00Z");
  const data = Array.from({ length: count }, () => {
    const id = randomUUID();
    const signer = { name: `Signer ${id}`, email: `${id}@${domain}` };
    return {
      id,
      petitionId,
      signedAt,
      ...signerHashes(petitionId, signer),
      sealed: sealSigner(key, id, signer),
      ...row,
    };
  });
  await db.signature.createMany({ data });
}
