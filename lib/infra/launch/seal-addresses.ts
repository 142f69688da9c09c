import { db } from "@/lib/infra/db";
import { addressTables, sealAddress } from "@/lib/infra/sealed-address";
import { Prisma } from "@/prisma/generated/client";

/** What stands before the hash of an address that a migration could not seal; a hash is hexadecimal and begins with nothing of the kind. */
const openMark = "open ";
const batch = 500;

const named = (name: string) => Prisma.raw(`"${name}"`);

interface Open {
  id: string;
  email: Uint8Array;
  mark: string;
}

async function sealIn({ table, id }: (typeof addressTables)[number]): Promise<number> {
  for (let sealed = 0; ;) {
    const rows = await db.$queryRaw<Open[]>`
      SELECT ${named(id)}::text AS id, "sealedEmail" AS email, "emailHash" AS mark FROM ${named(table)}
        WHERE "emailHash" LIKE ${`${openMark}%`} LIMIT ${batch}`;
    for (const { id: row, email, mark } of rows) {
      const { emailHash, sealedEmail } = sealAddress(table, row, Buffer.from(email).toString("utf8"));
      await db.$executeRaw`
        UPDATE ${named(table)} SET "emailHash" = ${emailHash}, "sealedEmail" = ${sealedEmail} WHERE "emailHash" = ${mark}`;
    }
    sealed += rows.length;
    if (rows.length < batch) return sealed;
  }
}

/**
 * Seals the addresses of a database from before they were sealed, and writes their tables anew, so that no file of the database has them
 * any more. Gives how many there were. Starts that come at once do it together; what is left when one breaks off is sealed by the next.
 */
export async function sealOpenAddresses(): Promise<number> {
  let sealed = 0;
  for (const each of addressTables) {
    const count = await sealIn(each);
    if (count > 0) await db.$executeRaw`VACUUM FULL ${named(each.table)}`;
    sealed += count;
  }
  return sealed;
}
