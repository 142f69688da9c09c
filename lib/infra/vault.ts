import "server-only";
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env";
import type { MasterKeys } from "./master-keys";

const version = 1;
const ivLength = 12;
const tagLength = 16;

/** A new 256-bit key. */
export function newKey(): Buffer {
  return randomBytes(32);
}

/**
 * Seals bytes with AES-256-GCM. `place` names the table, row and field ("Draft:<id>:sealed"):
 * a ciphertext moved elsewhere does not open.
 */
export function seal(key: Uint8Array, place: string, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), body]));
}

/** Opens what `seal` made; undefined for another key, another place or altered bytes. */
export function open(key: Uint8Array, place: string, sealed: Uint8Array): Buffer | undefined {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version || bytes.length < 1 + ivLength + tagLength) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 1 + ivLength))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(1 + ivLength, 1 + ivLength + tagLength));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + ivLength + tagLength)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** Seals with the newest master key. */
export function sealByMaster(
  place: string,
  plain: Uint8Array,
  { newest }: MasterKeys = env().masterKeys,
): Uint8Array<ArrayBuffer> {
  return seal(newest, place, plain);
}

/** Opens what `sealByMaster` made, with whichever master key it was; undefined as `open`. */
export function openByMaster(
  place: string,
  sealed: Uint8Array,
  { newest, older }: MasterKeys = env().masterKeys,
): Buffer | undefined {
  for (const key of [newest, ...older]) {
    const plain = open(key, place, sealed);
    if (plain) return plain;
  }
  return undefined;
}

/**
 * The key that follows from a key and a salt: the first step of HKDF-Expand (RFC 5869), all of it for 256 bits of a key that is random itself.
 * Without either of them it is lost. `purpose` keeps uses apart.
 */
export function deriveKey(key: Uint8Array, purpose: string, salt: Uint8Array): Buffer {
  return createHmac("sha256", key).update(`${purpose}\n`).update(salt).update(Uint8Array.of(1)).digest();
}

const wrapPlace = (place: string) => `${place}:key`;

/** Seals a data key with the newest master key, so that the database alone opens nothing. */
export function wrapKey(place: string, dataKey: Uint8Array, keys?: MasterKeys): Uint8Array<ArrayBuffer> {
  return sealByMaster(wrapPlace(place), dataKey, keys);
}

/** The data key that `wrapKey` sealed, if one of the master keys opens it. */
export function unwrappedKey(place: string, wrapped: Uint8Array, keys?: MasterKeys): Buffer | undefined {
  return openByMaster(wrapPlace(place), wrapped, keys);
}

/** The same where there has to be one. A key that does not open is a broken deployment (wrong MASTER_KEY), so it throws. */
export function unwrapKey(place: string, wrapped: Uint8Array): Buffer {
  const key = unwrappedKey(place, wrapped);
  if (!key) throw new Error(`The master key does not open ${place}`);
  return key;
}

declare global {
  // Next evaluates a module once per bundle. A key that is made ready once hashes five times as fast as its bytes do.
  var untickedHashKey: { bytes: Buffer; ready: KeyObject } | undefined;
}

function hashKey(): KeyObject {
  const { hashKey: bytes } = env();
  if (globalThis.untickedHashKey?.bytes !== bytes)
    globalThis.untickedHashKey = { bytes, ready: createSecretKey(bytes) };
  return globalThis.untickedHashKey.ready;
}

/** A hash that only this portal can compute, for recognising a person without knowing who it is. `purpose` keeps uses apart. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac("sha256", hashKey()).update(`${purpose}\n${text}`).digest("hex");
}

/** Whether what somebody typed is a secret; how long the answer takes tells nothing of it but its length. */
export function isSame(typed: string, secret: string): boolean {
  const [given, expected] = [Buffer.from(typed), Buffer.from(secret)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whether that is the keyed hash of the text, compared likewise. */
export function isKeyedHash(purpose: string, text: string, hash: string): boolean {
  return isSame(hash, keyedHash(purpose, text));
}

/** SHA-256, hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** A token for a link: 256 random bits, URL-safe. Store its `sha256` only. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}
