import { createPublicKey, verify } from "node:crypto";
import { z } from "zod";

/** What rows are called in a receipt. */
export const rowKinds = [
  "account",
  "complaints",
  "letters",
  "events",
  "draft",
  "pictures",
  "reminders",
  "mails",
  "sessions",
  "waysToSignIn",
  "copies",
  "findings",
  "signatures",
] as const;
export type RowKind = (typeof rowKinds)[number];

/** What was erased: how many rows of each kind, and how many keys were destroyed with them. */
export interface Erasure {
  what: "account" | "complaint";
  rows: Partial<Record<RowKind, number>>;
  keys: number;
}

const count = z.int().min(0);

/** What a receipt says. Nothing in it names anybody: the number is drawn at random and kept nowhere. */
const statementSchema = z.strictObject({
  portal: z.string().max(300),
  what: z.enum(["account", "complaint"]),
  /** By the portal's clock, UTC. */
  erasedAt: z.iso.datetime(),
  rows: z.partialRecord(z.enum(rowKinds), count),
  keys: count,
  number: z.string().regex(/^[0-9a-f]{32}$/),
});
export type Statement = z.infer<typeof statementSchema>;

export const receiptSchema = z.strictObject({
  statement: statementSchema,
  /** Ed25519 over the statement as JSON without spaces, its fields in this order. Base64url. */
  signature: z.string().regex(/^[\w-]{86}$/),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** What of a statement is signed. Its fields come in the order of the schema, however they were written. */
export const signedText = (statement: Statement) => JSON.stringify(statementSchema.parse(statement));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a receipt out of its file; undefined for anything else. Whether it is genuine, `isGenuine` says. */
export function readReceipt(text: string): Receipt | undefined {
  return receiptSchema.safeParse(parsed(text)).data;
}

/** Whether the portal with that public key (32 bytes in base64url) signed this receipt. */
export function isGenuine({ statement, signature }: Receipt, key: string): boolean {
  try {
    const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: key }, format: "jwk" });
    return verify(null, Buffer.from(signedText(statement)), publicKey, Buffer.from(signature, "base64url"));
  } catch {
    return false;
  }
}

/** The file that a person keeps. */
export const receiptFile = (receipt: Receipt) => `${JSON.stringify(receipt, null, 2)}\n`;

/** The receipt as it stands in an address: nothing is kept by which it could be asked for again. */
export const receiptInAddress = (receipt: Receipt) => Buffer.from(JSON.stringify(receipt)).toString("base64url");

/** The receipt in an address; undefined for none, or one that the portal with that key did not sign. */
export function receiptFromAddress(part: unknown, key: string): Receipt | undefined {
  if (typeof part !== "string") return undefined;
  const receipt = readReceipt(Buffer.from(part, "base64url").toString("utf8"));
  return receipt && isGenuine(receipt, key) ? receipt : undefined;
}
