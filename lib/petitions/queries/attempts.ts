import "server-only";
import { db } from "@/lib/infra/db";
import type { Signer } from "../schema";
import { openSigner, type SealedSignature } from "../sealing";
import { addressHash, petitionById, readToken, type SignedPetition, signerHashes, tagOf } from "../store";

const dayMs = 24 * 60 * 60 * 1000;
/** An attempt that is not confirmed by then is forgotten. */
export const openForMs = 14 * dayMs;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether a text that came in an address can be the id of a row. */
export const isId = (text: string) => uuid.test(text);

/** What somebody typed who has not confirmed it yet. */
export interface OpenAttempt {
  petition: SignedPetition;
  signer: Signer;
  signals: readonly string[];
  /** What stands in clear beside it. */
  chosen: {
    place: string | undefined;
    isNameShown: boolean;
    isNameDelivered: boolean;
    wantsUpdates: boolean;
    hasComment: boolean;
  };
}

/** The attempt of that id; undefined where it was confirmed, replaced or forgotten. Whoever has the id is whoever typed it. */
export async function findAttempt(id: string, now: Date): Promise<OpenAttempt | undefined> {
  if (!isId(id)) return undefined;
  const since = new Date(now.getTime() - openForMs);
  const where = { id, verifiedAt: null, signedAt: { gt: since } };
  const row = await db.signature.findUnique({ where, include: { key: true } });
  const petition = row && (await petitionById(row.petitionId));
  const signer = petition && openSigner(petition.key, { ...row, salt: row.key?.salt });
  if (!signer) return undefined;
  const { signals, place, isNameShown, isNameDelivered, wantsUpdates, hasComment } = row;
  const chosen = { place: place ?? undefined, isNameShown, isNameDelivered, wantsUpdates, hasComment };
  return { petition, signer, signals, chosen };
}

/** A signature as its owner may see and change it. */
export interface OwnSignature {
  id: string;
  petition: SignedPetition;
  mailboxHash: string;
  /** Undefined where what was typed is deleted already. */
  signer: Signer | undefined;
  verifiedAt: Date;
}

async function ownOf(petitionId: string, where: { id: string } | { mailboxHash: string }): Promise<OwnSignature[]> {
  const petition = await petitionById(petitionId);
  const signed = { ...where, petitionId, verifiedAt: { not: null } };
  const rows = await db.signature.findMany({ where: signed, include: { key: true } });
  return rows.flatMap(({ id, mailboxHash, sealed, key, verifiedAt }) => {
    if (!petition || mailboxHash === null || !verifiedAt) return [];
    const signer = openSigner(petition.key, { id, sealed, salt: key?.salt });
    return [{ id, petition, mailboxHash, signer, verifiedAt }];
  });
}

type Asking = SealedSignature & { petitionId: string };

/** Somebody who signed again, or asked, without a seat: the signature of that name, or without such a name each of the mailbox. */
async function ownOfAsking({ petitionId, ...asking }: Asking): Promise<OwnSignature[]> {
  const petition = await petitionById(petitionId);
  const signer = petition && openSigner(petition.key, asking);
  if (!signer) return [];
  const { nameHash } = signerHashes(petitionId, signer);
  const own = await ownOf(petitionId, { mailboxHash: addressHash(petitionId, signer.email) });
  const ofName = await db.signature.findMany({
    where: { id: { in: own.map((one) => one.id) }, nameHash },
    select: { id: true },
  });
  const same = new Set(ofName.map((one) => one.id));
  return same.size > 0 ? own.filter((one) => same.has(one.id)) : own;
}

/**
 * The confirmed signatures that a link for withdrawing is about: one, or where its mail answered somebody who signed again or asked how, those of
 * that mailbox. None where the link is forged, or they are withdrawn already.
 */
export async function signaturesBehind(token: string): Promise<OwnSignature[]> {
  const named = readToken("withdraw", token);
  const row = named && (await db.signature.findUnique({ where: { id: named.id }, include: { key: true } }));
  if (!row || tagOf(row.mailboxHash) !== named.tag) return [];
  return row.mailboxHash === null
    ? ownOfAsking({ ...row, salt: row.key?.salt })
    : ownOf(row.petitionId, { id: row.id });
}
