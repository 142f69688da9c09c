import { db } from "@/lib/infra/db";
import { type KeptApart, makeKey } from "@/lib/infra/key-apart";
import type { Transaction } from "@/lib/infra/outbox";
import {
  accountKey,
  accountKeyPlace,
  addressPlace,
  passingTables,
  sealAddress,
  sealOwnAddress,
  withAddress,
} from "@/lib/infra/sealed-address";
import { openByMaster } from "@/lib/infra/vault";
import { Prisma } from "@/prisma/generated/client";

/** What stands before the hash of an address that a migration could not seal; a hash is hexadecimal and begins with nothing of the kind. */
const marks = {
  /** Of one that lies in the open. */
  open: "open ",
  /** Of an account that had no key of its own: the master key sealed it. */
  master: "master ",
} as const;
const batch = 500;
const longest = { timeout: 60_000, maxWait: 10_000 };

const named = (name: string) => Prisma.raw(`"${name}"`);

interface Open {
  id: string;
  email: Uint8Array;
  mark: string;
}

async function sealPassing({ table, id }: (typeof passingTables)[number]): Promise<number> {
  for (let sealed = 0; ;) {
    const rows = await db.$queryRaw<Open[]>`
      SELECT ${named(id)}::text AS id, "sealedEmail" AS email, "emailHash" AS mark FROM ${named(table)}
        WHERE "emailHash" LIKE ${`${marks.open}%`} LIMIT ${batch}`;
    for (const { id: row, email, mark } of rows) {
      const { emailHash, sealedEmail } = sealAddress(table, row, Buffer.from(email).toString("utf8"));
      await db.$executeRaw`
        UPDATE ${named(table)} SET "emailHash" = ${emailHash}, "sealedEmail" = ${sealedEmail} WHERE "emailHash" = ${mark}`;
    }
    sealed += rows.length;
    if (rows.length < batch) return sealed;
  }
}

interface Marked extends KeptApart {
  id: string;
  emailHash: string;
  sealedEmail: Uint8Array;
}

/** The address of an account as it was kept before. Undefined for one that was altered: it stays as it is, and is found by nobody. */
function addressBefore({ id, emailHash, sealedEmail }: Marked): string | undefined {
  const isOpen = emailHash.startsWith(marks.open);
  const email = isOpen ? Buffer.from(sealedEmail) : openByMaster(addressPlace("User", id), sealedEmail);
  return email?.toString("utf8");
}

/** Seals an account with its key: the one that it has, where it came with a backup whose keys are newer than it, or a new one. */
async function sealAccount(work: Transaction, account: Marked): Promise<number> {
  const { id, emailHash } = account;
  const email = addressBefore(account);
  if (email === undefined) return 0;
  const { key: made, wrappedKey } = makeKey(accountKeyPlace(id));
  const data = [{ userId: id, wrappedKey }];
  // Another start that has made one meanwhile has sealed the account too.
  if (!account.key && (await work.userKey.createMany({ data, skipDuplicates: true })).count === 0) return 0;
  const key = account.key ? accountKey(account) : made;
  return (await work.user.updateMany({ where: { id, emailHash }, data: sealOwnAddress(key, id, email) })).count;
}

async function sealAccounts(): Promise<number> {
  const isMarked = { OR: Object.values(marks).map((mark) => ({ emailHash: { startsWith: mark } })) };
  let [sealed, after] = [0, ""];
  for (;;) {
    const accounts = await db.user.findMany({
      where: { ...isMarked, ...(after !== "" && { id: { gt: after } }) },
      select: { emailHash: true, ...withAddress },
      orderBy: { id: "asc" },
      take: batch,
    });
    sealed += await db.$transaction(async (work) => {
      let count = 0;
      for (const account of accounts) count += await sealAccount(work, account);
      return count;
    }, longest);
    after = accounts.at(-1)?.id ?? "";
    if (accounts.length < batch) return sealed;
  }
}

/**
 * Seals the addresses of a database from before they were sealed, or from before each account had a key, and writes their tables anew, so
 * that no file of the database has them any more as they were. Gives how many there were. Starts that come at once do it together; what is
 * left when one breaks off is sealed by the next.
 */
export async function sealOpenAddresses(): Promise<number> {
  const work = [
    { table: "User", seal: sealAccounts },
    ...passingTables.map((each) => ({ table: each.table, seal: () => sealPassing(each) })),
  ];
  let sealed = 0;
  for (const { table, seal } of work) {
    const count = await seal();
    if (count > 0) await db.$executeRaw`VACUUM FULL ${named(table)}`;
    sealed += count;
  }
  return sealed;
}
