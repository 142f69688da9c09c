import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey } from "@/lib/infra/key-apart";
import { isKeyedHash, keyedHash } from "@/lib/infra/vault";
import { isRowId, type Complaint } from "../schema";
import { opened, wholeCase } from "../store";

const purpose = "calendar feed";
const signed = (id: string, version: number) => `${id} ${version}`;

/** The last part of the address under which a calendar follows a case without signing in; undefined where it has none. */
export function feedName({ id, feedVersion }: Complaint): string | undefined {
  return feedVersion === undefined ? undefined : `${id}.${keyedHash(purpose, signed(id, feedVersion))}.ics`;
}

/** What an address says: of which case it is, and what proves it. */
function readName(name: string): { id: string; hash: string } | undefined {
  const [id = "", hash = "", end, ...rest] = name.split(".");
  return isRowId(id) && end === "ics" && rest.length === 0 ? { id, hash } : undefined;
}

/**
 * The case whose calendar has that address. Undefined for an address that was taken away or renewed, or never was one: the
 * three are told apart by nobody.
 */
export async function findFeed(name: string): Promise<Complaint | undefined> {
  const read = readName(name);
  const where = { id: read?.id ?? "", feedVersion: { not: null }, ...hasKey };
  const row = read && (await db.complaint.findUnique({ where, include: wholeCase }));
  const isIts = row && isKeyedHash(purpose, signed(row.id, row.feedVersion ?? 0), read.hash);
  return isIts ? opened(row) : undefined;
}
