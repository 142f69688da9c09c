import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import { empty, entryFrom, follows, type Whole } from "../log";

/** What became of reading the log from its beginning: up to which entry it is whole, and the first that is not. */
export interface LogCheck {
  whole: Whole;
  brokenAt: number | undefined;
}

const batch = 1_000;

/** Recomputes the log. That its last entries were cut off, no chain can tell by itself: whoever kept the last hash can. */
export async function checkLog(): Promise<LogCheck> {
  let whole = empty;
  for (;;) {
    const rows = await organiserDb.auditEvent.findMany({
      where: { number: { gt: whole.number } },
      orderBy: { number: "asc" },
      take: batch,
    });
    for (const row of rows) {
      const entry = entryFrom(row);
      if (!follows(whole, entry)) return { whole, brokenAt: entry.number };
      whole = entry;
    }
    if (rows.length < batch) return { whole, brokenAt: undefined };
  }
}

/** The hash of an entry; undefined where there is none of that number. */
export async function findEntryHash(number: number): Promise<string | undefined> {
  const row = await organiserDb.auditEvent.findUnique({ where: { number }, select: { hash: true } });
  return row?.hash;
}
