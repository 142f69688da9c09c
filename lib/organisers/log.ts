import { createHash } from "node:crypto";
import { type DeedDetail, detailSchema, type LogEntry } from "./schema";

/** Stands in the first entry where the others have the hash of the one before. */
export const beforeTheFirst = "0".repeat(64);

/** A detail in one way of writing it: the database keeps no order of its names. */
function written(detail: DeedDetail): string {
  return JSON.stringify(Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The hash that an entry must have: SHA-256 over a line for each of its fields. */
export function entryHash({ number, at, actorId, kind, detail, previousHash }: Omit<LogEntry, "hash">): string {
  const lines = ["unticked-log-1", number, at.toISOString(), actorId ?? "server", kind, written(detail), previousHash];
  return createHash("sha256")
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("hex");
}

/** The last entry that was found whole. */
export type Whole = Pick<LogEntry, "number" | "hash">;
export const empty: Whole = { number: 0, hash: beforeTheFirst };

/** Whether an entry is whole and follows the one before it. */
export function follows(before: Whole, entry: LogEntry): boolean {
  return entry.number === before.number + 1 && entry.previousHash === before.hash && entry.hash === entryHash(entry);
}

interface Row extends Omit<LogEntry, "actorId" | "detail"> {
  actorId: string | null;
  detail: unknown;
}

/** An entry as the database has it. */
export function entryFrom({ actorId, detail, ...rest }: Row): LogEntry {
  return { ...rest, actorId: actorId ?? undefined, detail: detailSchema.parse(detail) };
}
