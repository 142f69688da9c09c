import "server-only";
import { db } from "@/lib/infra/db";
import { isKeyedHash, keyedHash } from "@/lib/infra/vault";
import { isRowId, type Complaint } from "../schema";
import { opened, wholeCase } from "../store";

const purpose = "calendar feed";
const signed = (id: string, version: number) => `${id} ${version}`;

/** The last part of the address under which a calendar follows a case without signing in; undefined where it has none. */
export function feedName({ id, feedVersion }: Complaint): string | undefined {
  return feedVersion === undefined ? undefined : `${id}.${keyedHash(purpose, signed(id, feedVersion))}.ics`;
}

/**
 * The case whose calendar has that address. Undefined for an address that was taken away or renewed, or never was one: the
 * three are told apart by nobody.
 */
export async function findFeed(name: string): Promise<Complaint | undefined> {
  const [id = "", hash = "", end, ...rest] = name.split(".");
  if (!isRowId(id) || end !== "ics" || rest.length > 0) return undefined;
  const row = await db.complaint.findUnique({ where: { id }, include: wholeCase });
  const version = row?.feedVersion ?? undefined;
  return row && version !== undefined && isKeyedHash(purpose, signed(id, version), hash) ? opened(row) : undefined;
}
