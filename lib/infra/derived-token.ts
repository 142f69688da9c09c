import "server-only";
import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "./vault";

/** What a token names: a row by its id, in the state that the tag stands for. */
export interface Named {
  /** A UUID. */
  id: string;
  /** 16 hexadecimal digits. */
  tag: string;
}

const [idBytes, tagBytes, proofBytes] = [16, 8, 16];
const headBytes = idBytes + tagBytes;

const proofOf = (purpose: string, head: Buffer) =>
  Buffer.from(keyedHash(`token ${purpose}`, head.toString("hex")), "hex").subarray(0, proofBytes);

const uuidFrom = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/** A token for a link that no table holds: only this portal can make it, for one purpose. URL-safe, 54 characters. */
export function derivedToken(purpose: string, { id, tag }: Named): string {
  const head = Buffer.from(id.replaceAll("-", "") + tag, "hex");
  if (head.length !== headBytes) throw new Error("A token is made of a UUID and a tag of 16 hexadecimal digits");
  return Buffer.concat([head, proofOf(purpose, head)]).toString("base64url");
}

/** Reads what `derivedToken` made for that purpose; undefined for anything else. A forged one costs no look into the database. */
export function readDerivedToken(purpose: string, token: string): Named | undefined {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== headBytes + proofBytes || bytes.toString("base64url") !== token) return undefined;
  const head = bytes.subarray(0, headBytes);
  if (!timingSafeEqual(proofOf(purpose, head), bytes.subarray(headBytes))) return undefined;
  const hex = head.toString("hex");
  return { id: uuidFrom(hex.slice(0, 2 * idBytes)), tag: hex.slice(2 * idBytes) };
}
