import "server-only";
import { createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import { keyedHash } from "./vault";

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");

/** The portal's own key for signatures: made of its key of hashes, so that none has to be kept. */
function signingKey(): KeyObject {
  const seed = Buffer.from(keyedHash("signing key", "deletion receipts"), "hex");
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: "der", type: "pkcs8" });
}

/** The Ed25519 signature of a text, in base64url. */
export function signed(text: string): string {
  return sign(null, Buffer.from(text), signingKey()).toString("base64url");
}

/** By which anybody can check `signed`: the 32 bytes of the public key, in base64url. */
export function publicKey(): string {
  return createPublicKey(signingKey()).export({ format: "jwk" }).x ?? "";
}
