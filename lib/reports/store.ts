import "server-only";
import { newKey, open, seal, unwrapKey, wrapKey } from "@/lib/infra/vault";
import { type Sealed, sealedSchema } from "./schema";

const keyPlace = (id: string) => `ChangeReport:${id}`;
const textPlace = (id: string) => `ChangeReport:${id}:sealed`;

interface SealedRow {
  wrappedKey: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Seals what was typed with a key of its own, bound to the row it will stand in. */
export function sealReport(id: string, content: Sealed): SealedRow {
  const key = newKey();
  const plain = Buffer.from(JSON.stringify(content));
  return { wrappedKey: wrapKey(keyPlace(id), key), sealed: seal(key, textPlace(id), plain) };
}

/** Opens what `sealReport` sealed. What does not open was altered or moved, which nobody can mend by typing: it throws. */
export function openReport({ id, wrappedKey, sealed }: { id: string; wrappedKey: Uint8Array; sealed: Uint8Array }) {
  const plain = open(unwrapKey(keyPlace(id), wrappedKey), textPlace(id), sealed);
  if (!plain) throw new Error(`ChangeReport ${id} does not open`);
  return sealedSchema.parse(JSON.parse(plain.toString("utf8")));
}
