import { z } from "zod";
import { cleanLine, typedText } from "@/lib/kernel/typed-text";

/** What happens in a concern. The first two are by whoever wrote it, the others by the portal's admins. */
export const entryKinds = ["received", "added", "acknowledged", "asked", "answered", "closed"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What an admin does with a concern, as its address has it, and what that writes down. */
export const deskActs = { acknowledge: "acknowledged", ask: "asked", answer: "answered", close: "closed" } as const;
export type DeskAct = keyof typeof deskActs;
export const deskActNames = ["acknowledge", "ask", "answer", "close"] as const satisfies readonly DeskAct[];

/** In UTF-16 units. */
export const limits = { words: 5_000, name: 200, email: 254 } as const;

const words = typedText(limits.words, { tooLong: "words-too-long" });
const said = words.prefault("").pipe(z.string().min(1, { error: "words" }));
const noneIfEmpty = (typed: string) => (typed === "" ? undefined : typed);
const line = (max: number, tooLong: string) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(max, { error: tooLong }));

const email = line(limits.email, "email")
  .refine((typed) => typed === "" || z.email().safeParse(typed).success, { error: "email" })
  .transform((typed) => noneIfEmpty(typed.toLowerCase()));

/** What somebody sends who complains of us. Messages are keys of `concerns.faults`. */
export const concernSchema = z.object({
  words: said,
  name: line(limits.name, "name-too-long").prefault("").transform(noneIfEmpty),
  email: email.prefault(""),
});
export type ConcernForm = z.infer<typeof concernSchema>;

/** What is added to a concern, from either side. */
export const addedSchema = z.object({ words: said });

/** Of the acts of the desk, acknowledging and closing may go without words. */
export const actSchema = (act: DeskAct) =>
  z.object({ words: act === "ask" || act === "answer" ? said : words.prefault("") });

/** Who wrote a concern, as far as they said: the part of its row that is sealed. */
export const writerSchema = z.object({ name: z.string().optional(), email: z.string().optional() });
export type Writer = z.infer<typeof writerSchema>;

/** Something that happened in a concern, and what was said with it; "" for nothing. */
export interface ConcernEntry {
  kind: EntryKind;
  at: Date;
  words: string;
}

/** A concern, opened: its entries in their order. */
export interface Concern {
  id: string;
  reference: string;
  writer: Writer;
  receivedAt: Date;
  entries: readonly ConcernEntry[];
}
