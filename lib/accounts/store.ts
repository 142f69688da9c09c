import "server-only";
import { newKey, open, seal, unwrapKey, wrapKey } from "@/lib/infra/vault";

/** Binds the wrapped key of a passkey's name to its row. */
export const passkeyKeyPlace = (id: string) => `Passkey:${id}`;
const namePlace = (id: string) => `Passkey:${id}:sealedName`;

/** Seals what somebody calls a passkey, with a key of its own. */
export function sealPasskeyName(id: string, name: string) {
  const key = newKey();
  return {
    wrappedKey: wrapKey(passkeyKeyPlace(id), key),
    sealedName: seal(key, namePlace(id), Buffer.from(name)),
  };
}

interface SealedName {
  id: string;
  wrappedKey: Uint8Array;
  sealedName: Uint8Array;
}

/** Opens what `sealPasskeyName` sealed. What does not open was altered or moved: it throws. */
export function openPasskeyName({ id, wrappedKey, sealedName }: SealedName): string {
  const name = open(unwrapKey(passkeyKeyPlace(id), wrappedKey), namePlace(id), sealedName);
  if (!name) throw new Error(`The name of passkey ${id} does not open`);
  return name.toString("utf8");
}
