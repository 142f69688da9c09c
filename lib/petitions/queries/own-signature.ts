import "server-only";
import { db } from "@/lib/infra/db";
import type { Actor } from "@/lib/kernel/actor";
import { addressHash } from "../store";

/** What a person has signed: the petition, and when they confirmed it. */
export interface SignedPetitionShown {
  id: string;
  petitionId: string;
  slug: string;
  title: string;
  signedAt: Date;
  verifiedAt: Date;
}

/**
 * The signatures of an address, whatever way it is written, newest first. Of a petition that ended more than 180 days ago nothing is kept by
 * which one could be found. Ask with the address of a session only.
 */
export async function listSignaturesOf(email: string): Promise<SignedPetitionShown[]> {
  const petitions = await db.petition.findMany({ where: { key: { isNot: null } }, select: { id: true } });
  const hashes = petitions.map(({ id }) => addressHash(id, email));
  const rows = await db.signature.findMany({
    where: { mailboxHash: { in: hashes }, verifiedAt: { not: null } },
    select: { id: true, signedAt: true, verifiedAt: true, petition: { select: { id: true, slug: true, title: true } } },
    orderBy: { signedAt: "desc" },
  });
  return rows.flatMap(({ id, signedAt, verifiedAt, petition: { id: petitionId, slug, title } }) =>
    verifiedAt ? [{ id, petitionId, slug, title, signedAt, verifiedAt }] : [],
  );
}

/** Whether somebody who is signed in has signed a petition, under whichever name. */
export async function hasSigned({ email }: Actor, petitionId: string): Promise<boolean> {
  const mailboxHash = addressHash(petitionId, email);
  return (await db.signature.count({ where: { petitionId, mailboxHash, verifiedAt: { not: null } } })) > 0;
}
