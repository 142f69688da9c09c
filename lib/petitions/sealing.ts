import "server-only";
import { deriveKey, newKey, open, seal } from "@/lib/infra/vault";
import { type Signer, signerSchema } from "./schema";

/** A signature, and what makes its key of that of its petition: the salt lies apart from it, in "SignatureKey", and goes with it. */
export interface Salted {
  id: string;
  salt: Uint8Array;
}

/** A salt for a signature that is written. */
export function newSalt(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(newKey());
}

const keyOf = (petitionKey: Uint8Array, salt: Uint8Array) =>
  salt.length === 0 ? petitionKey : deriveKey(petitionKey, "signature", salt);

/** What came in before signatures had keys is sealed by that of the petition, until lib/infra/launch/seal-signatures.ts has come to it. */
const opened = (petitionKey: Uint8Array, salt: Uint8Array, [place, sealed]: readonly [string, Uint8Array]) =>
  open(keyOf(petitionKey, salt), place, sealed) ?? open(petitionKey, place, sealed);

const signerPlace = (id: string) => `Signature:${id}:sealed`;
const notePlace = (id: string) => `Signature:${id}:sealedNote`;

/** Seals what a signer typed, bound to the row it will stand in. */
export function sealSigner(petitionKey: Uint8Array, { id, salt }: Salted, signer: Signer): Uint8Array<ArrayBuffer> {
  return seal(keyOf(petitionKey, salt), signerPlace(id), Buffer.from(JSON.stringify(signer)));
}

/** What is read of a signature to open it. Null is what was deleted; the salt is missing also where a withdrawn one came back with a backup. */
export interface SealedSignature {
  id: string;
  sealed: Uint8Array | null;
  salt: Uint8Array | null | undefined;
}

/**
 * Opens what `sealSigner` sealed; undefined where it, or its salt, is not there any more. What does not open was altered or moved, which nobody
 * can mend by typing: it throws.
 */
export function openSigner(petitionKey: Uint8Array, { id, sealed, salt }: SealedSignature): Signer | undefined {
  if (!sealed || !salt) return undefined;
  const plain = opened(petitionKey, salt, [signerPlace(id), sealed]);
  if (!plain) throw new Error(`Signature ${id} does not open`);
  return signerSchema.parse(JSON.parse(plain.toString("utf8")));
}

/** Seals what organisers add for the author of a comment that they refuse. */
export function sealNote(petitionKey: Uint8Array, { id, salt }: Salted, note: string): Uint8Array<ArrayBuffer> {
  return seal(keyOf(petitionKey, salt), notePlace(id), Buffer.from(note));
}

/** What is read of a signature to open its note. */
export type NotedSignature = Omit<SealedSignature, "sealed"> & { sealedNote: Uint8Array | null };

/** Opens what `sealNote` sealed; "" for none. Throws as `openSigner` does. */
export function openNote(petitionKey: Uint8Array, { id, sealedNote, salt }: NotedSignature): string {
  if (!sealedNote || !salt) return "";
  const plain = opened(petitionKey, salt, [notePlace(id), sealedNote]);
  if (!plain) throw new Error(`The note of signature ${id} does not open`);
  return plain.toString("utf8");
}

/** What is sealed in a row. */
export interface SealedRow {
  id: string;
  sealed: Uint8Array;
  sealedNote: Uint8Array | null;
}

/** The same sealed by the signature's own key, where it is sealed by that of the petition; undefined for what does not open, and stays refused. */
export function sealedAnew(petitionKey: Uint8Array, row: SealedRow, salt: Uint8Array): SealedRow | undefined {
  const anew = (place: string, sealed: Uint8Array) => {
    const plain = open(petitionKey, place, sealed);
    return plain && seal(keyOf(petitionKey, salt), place, plain);
  };
  const { id, sealedNote: note } = row;
  const [sealed, sealedNote] = [anew(signerPlace(id), row.sealed), note && anew(notePlace(id), note)];
  return sealed && sealedNote !== undefined ? { id, sealed, sealedNote } : undefined;
}
