import { z } from "zod";
import { evidenceLimits } from "./limits";

export { evidenceLimits };

/** What files carry besides what they show, and what is taken out of them. */
export const traceKinds = ["place", "device", "time", "person", "software", "text", "preview", "other"] as const;
export type TraceKind = (typeof traceKinds)[number];

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "Must be a SHA-256 in lower-case hexadecimal" });

/** A picture as it is kept: decoded, drawn anew and freed of everything else. */
export const pictureSchema = z.strictObject({
  kind: z.literal("picture"),
  /** Of the bytes that are kept. */
  sha256: sha256Schema,
  type: z.enum(["image/png", "image/jpeg"]),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  bytes: z.int().min(1),
});
export type KeptPicture = z.infer<typeof pictureSchema>;

/** An e-mail as it is kept: four lines of its head and its words. Everything else of it is left out. */
export const messageSchema = z.strictObject({
  kind: z.literal("message"),
  from: z.string().max(500),
  to: z.string().max(500),
  /** As the mail says it, in full. */
  sent: z.string().max(100),
  subject: z.string().max(500),
  text: z.string().max(evidenceLimits.text),
});
export type KeptMessage = z.infer<typeof messageSchema>;

/**
 * A piece of evidence as a draft or a complaint holds it. The bytes of a picture lie in the storage under `id`, sealed with `key`:
 * whoever forgets this record destroys them.
 */
export const evidencePieceSchema = z.strictObject({
  /** Made by the server, so that nobody can name somebody else's. */
  id: z.uuid(),
  /** Made on the device for one sending: what is sent twice is there once. */
  sending: z.uuid().optional(),
  /** 32 bytes, base64. */
  key: z.string(),
  content: z.discriminatedUnion("kind", [pictureSchema, messageSchema]),
  /** SHA-256 of the person's own file, before anything was cut or blacked out; it stays with them. */
  original: sha256Schema.optional(),
  /** How many areas the person blacked out, where a program on their device did it. */
  hidden: z.int().min(0).optional(),
  /** What was found in the file and taken out of it. */
  removed: z.array(z.enum(traceKinds)),
  /** What the file was called; for the page alone, no letter names it. */
  name: z.string().max(200),
});
export type EvidencePiece = z.infer<typeof evidencePieceSchema>;

/** Why a file was not taken; each has a sentence in the words of the page. */
export const evidenceFaults = [
  "empty",
  "too-large",
  "too-many-pixels",
  "too-many-pages",
  "too-many-pieces",
  "unknown-type",
  "svg",
  "animated",
  "broken",
  "password",
  "took-too-long",
  "no-text",
] as const;
export type EvidenceFault = (typeof evidenceFaults)[number];
