import "server-only";
import { db } from "@/lib/infra/db";
import { derivedToken, type Named, readDerivedToken } from "@/lib/infra/derived-token";
import { keyedHash, newKey, unwrapKey, wrapKey } from "@/lib/infra/vault";
import { type MailAddress, mailboxOf } from "@/lib/kernel/mailbox";
import { foldedName } from "./folded-name";
import type { MailKind, Signer, TokenPurpose } from "./schema";

/** Binds the wrapped key of a petition to its row. */
export const petitionKeyPlace = (petitionId: string) => `PetitionKey:${petitionId}`;

/** A new data key for what the signers of a petition type, wrapped for its row. */
export function newPetitionKey(petitionId: string): Uint8Array<ArrayBuffer> {
  return wrapKey(petitionKeyPlace(petitionId), newKey());
}

/** The data key in a row of "PetitionKey". */
export function openPetitionKey({
  petitionId,
  wrappedKey,
}: {
  petitionId: string;
  wrappedKey: Uint8Array;
}): Uint8Array {
  return unwrapKey(petitionKeyPlace(petitionId), wrappedKey);
}

/** A petition that may be signed, as far as signing needs it. */
export interface SignedPetition {
  id: string;
  slug: string;
  key: Uint8Array;
}

interface Kept {
  petition: SignedPetition;
  until: number;
}

declare global {
  // Next evaluates a module once per bundle; the keys are opened once per process.
  var untickedPetitionKeys: Map<string, Kept> | undefined;
}

/** So long a petition and its key are kept in the process, in milliseconds; whether it is open is asked of the database each time. */
const keptFor = 60_000;

async function kept(by: { slug: string } | { id: string }, name: string): Promise<SignedPetition | undefined> {
  const all = (globalThis.untickedPetitionKeys ??= new Map<string, Kept>());
  const found = all.get(name);
  if (found && found.until > performance.now()) return found.petition;
  all.delete(name);
  const row = await db.petition.findUnique({ where: by, select: { id: true, slug: true, key: true } });
  if (!row?.key) return undefined;
  const petition = { id: row.id, slug: row.slug, key: openPetitionKey(row.key) };
  all.set(name, { petition, until: performance.now() + keptFor });
  return petition;
}

/** The petition of that address with its data key; undefined where there is none, or its key was destroyed. */
export async function petitionBySlug(slug: string): Promise<SignedPetition | undefined> {
  return kept({ slug }, `slug ${slug}`);
}

/** The same by its id. */
export async function petitionById(id: string): Promise<SignedPetition | undefined> {
  return kept({ id }, `id ${id}`);
}

/** What of a signature is compared, and never read: another petition has other hashes for the same person. */
export interface SignerHashes {
  mailboxHash: string;
  domainHash: string;
  nameHash: string;
}

/** Recognises a mailbox under one petition, whatever way of writing its address. */
export function mailboxHash(petitionId: string, { local, domain }: MailAddress): string {
  return keyedHash("signature mailbox", `${petitionId}\n${local}@${domain}`);
}

/** Recognises a mail domain under one petition. */
export function domainHash(petitionId: string, domain: string): string {
  return keyedHash("signature domain", `${petitionId}\n${domain}`);
}

function mailboxOfSigner(email: string): MailAddress {
  const mailbox = mailboxOf(email);
  // The schema lets no other through.
  if (!mailbox) throw new Error("A signer has an address that mail can go to");
  return mailbox;
}

/** `mailboxHash` of an address that the schema let through. */
export function addressHash(petitionId: string, email: string): string {
  return mailboxHash(petitionId, mailboxOfSigner(email));
}

/** The hashes of a signer. */
export function signerHashes(petitionId: string, { name, email }: Pick<Signer, "name" | "email">): SignerHashes {
  const mailbox = mailboxOfSigner(email);
  return {
    mailboxHash: mailboxHash(petitionId, mailbox),
    domainHash: domainHash(petitionId, mailbox.domain),
    nameHash: keyedHash("signature name", `${petitionId}\n${foldedName(name)}`),
  };
}

/** A signature as its links name it. */
export interface Linked {
  id: string;
  /** Null for an attempt that stands for no mailbox. */
  mailboxHash: string | null;
}

/** The beginning of the mailbox's hash stands in each link: with another address the link is dead. */
export const tagOf = (hash: string | null) => (hash ?? "").slice(0, 16).padEnd(16, "0");

/** The token in a mailed link: of one signature, one mailbox and one purpose. */
export function tokenOf(purpose: TokenPurpose, { id, mailboxHash: hash }: Linked): string {
  return derivedToken(`signature ${purpose}`, { id, tag: tagOf(hash) });
}

/** The signature that a token of that purpose names: the row with this id, if its mailbox still has this tag. Undefined for a forged one. */
export function readToken(purpose: TokenPurpose, token: string): Named | undefined {
  return readDerivedToken(`signature ${purpose}`, token);
}

const codes = 1_000_000;

/** The code of six digits that confirms a signature beside its link: the same in each of its mails, another for another address. */
export function codeOf({ id, mailboxHash: hash }: Linked): string {
  const drawn = BigInt(`0x${keyedHash("signature code", `${id}\n${tagOf(hash)}`)}`) % BigInt(codes);
  return String(drawn).padStart(6, "0");
}

/** To whom a mail about a signature goes. */
export function addresseeOf(kind: MailKind, { email, newEmail }: Signer): string {
  return kind === "new-address" ? (newEmail ?? email) : email;
}

const purposes: Record<MailKind, TokenPurpose> = {
  confirm: "confirm",
  "signed-already": "withdraw",
  withdraw: "withdraw",
  "new-address": "new-address",
  "comment-refused": "withdraw",
  update: "updates",
};

/** The token for the link of a mail. The one to a new address dies when another is asked for. */
export function mailedToken(kind: MailKind, signature: Linked & { petitionId: string }, signer: Signer): string {
  const { id, petitionId } = signature;
  const hash = kind === "new-address" ? addressHash(petitionId, addresseeOf(kind, signer)) : signature.mailboxHash;
  return tokenOf(purposes[kind], { id, mailboxHash: hash });
}
