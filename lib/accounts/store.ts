import "server-only";
import { type KeptApart, keyOf } from "@/lib/infra/key-apart";
import { newKey, open, seal, unwrapKey, wrapKey } from "@/lib/infra/vault";

/** Binds the wrapped key of a passkey's name to its row. */
export const passkeyKeyPlace = (id: string) => `Passkey:${id}`;
const namePlace = (id: string) => `Passkey:${id}:sealedName`;

/** Seals what somebody calls a passkey, with its key. */
export function sealPasskeyName(key: Uint8Array, id: string, name: string): Uint8Array<ArrayBuffer> {
  return seal(key, namePlace(id), Buffer.from(name));
}

/** The key of a passkey's name. */
export const passkeyKey = (row: KeptApart & { id: string }) => keyOf(passkeyKeyPlace(row.id), row);

/** Opens what `sealPasskeyName` sealed. What does not open was altered or moved: it throws. */
export function openPasskeyName(row: KeptApart & { id: string; sealedName: Uint8Array }): string {
  const name = open(passkeyKey(row), namePlace(row.id), row.sealedName);
  if (!name) throw new Error(`The name of passkey ${row.id} does not open`);
  return name.toString("utf8");
}

/** Binds the wrapped key of a copy of everything to its row. */
export const copyKeyPlace = (id: string) => `AccountExport:${id}`;

/** A piece of a copy: which it is, of how many. */
interface CopyPart {
  id: string;
  number: number;
  /** Whether it is the last: one that is cut short does not open. */
  isLast: boolean;
}

const partPlace = ({ id, number, isLast }: CopyPart) =>
  `AccountExportPart:${id}:${String(number)}:${isLast ? "last" : "more"}:sealed`;

/** Wraps a new key for a copy. */
export function newCopyKey(id: string): Uint8Array<ArrayBuffer> {
  return wrapKey(copyKeyPlace(id), newKey());
}

/** The key of a copy's row. */
export function openCopyKey({ id, wrappedKey }: { id: string; wrappedKey: Uint8Array }): Uint8Array {
  return unwrapKey(copyKeyPlace(id), wrappedKey);
}

export function sealCopyPart(key: Uint8Array, part: CopyPart, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return seal(key, partPlace(part), bytes);
}

/** Opens what `sealCopyPart` sealed. What does not open was altered, moved or cut short: it throws. */
export function openCopyPart(key: Uint8Array, part: CopyPart, sealed: Uint8Array): Buffer {
  const bytes = open(key, partPlace(part), sealed);
  if (!bytes) throw new Error(`Part ${String(part.number)} of the copy ${part.id} does not open`);
  return bytes;
}
