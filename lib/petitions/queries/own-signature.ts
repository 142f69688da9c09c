import "server-only";
import { db } from "@/lib/infra/db";
import type { Actor } from "@/lib/kernel/actor";
import { addressHash } from "../store";

/** Whether somebody who is signed in has signed a petition, under whichever name. */
export async function hasSigned({ email }: Actor, petitionId: string): Promise<boolean> {
  const mailboxHash = addressHash(petitionId, email);
  return (await db.signature.count({ where: { petitionId, mailboxHash, verifiedAt: { not: null } } })) > 0;
}
