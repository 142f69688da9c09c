import "server-only";
import { open, seal, unwrapKey, wrapKey } from "@/lib/infra/vault";

/** The data key of one complaint opens its rows and nothing else; additional data bind each ciphertext to its row and field. */
export interface Keyed {
  id: string;
  wrappedKey: Uint8Array;
}

const keyPlace = (id: string) => `Complaint:${id}`;

export function wrapComplaintKey(id: string, key: Uint8Array): Uint8Array<ArrayBuffer> {
  return wrapKey(keyPlace(id), key);
}

export function complaintKey({ id, wrappedKey }: Keyed): Uint8Array {
  return unwrapKey(keyPlace(id), wrappedKey);
}

/** Seals a value for `field` of the row `id`. */
export function sealJson(
  key: Uint8Array,
  place: { id: string; field: string },
  value: unknown,
): Uint8Array<ArrayBuffer> {
  return seal(key, `${place.field}:${place.id}`, Buffer.from(JSON.stringify(value)));
}

export function sealBytes(
  key: Uint8Array,
  place: { id: string; field: string },
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return seal(key, `${place.field}:${place.id}`, bytes);
}

/** Opens a sealed field. One that does not open was altered or moved, which nobody can mend by typing: it throws. */
export function openBytes(key: Uint8Array, place: { id: string; field: string }, sealed: Uint8Array): Buffer {
  const plain = open(key, `${place.field}:${place.id}`, sealed);
  if (!plain) throw new Error(`${place.field} of ${place.id} does not open`);
  return plain;
}
