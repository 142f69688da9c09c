import "server-only";
import { type KeptApart, keyOf, makeKey, withKey } from "./key-apart";
import { keyedHash, open, openByMaster, seal, sealByMaster } from "./vault";

/** The tables in which an e-mail address lies for some days, each with the column that says which row it is. */
export const passingTables = [
  { table: "Invitation", id: "id" },
  { table: "VerificationToken", id: "tokenHash" },
] as const;
type PassingTable = (typeof passingTables)[number]["table"];

type AddressTable = "User" | PassingTable;

/** Binds an address to its row. */
export const addressPlace = (table: AddressTable, id: string) => `${table}:${id}:sealedEmail`;

/**
 * By what a table finds an address, hexadecimal: blanks around it and capitals make no difference. Each table has another for the same
 * address, so that the database alone does not tell which rows are of one person.
 */
export function addressHash(table: AddressTable, email: string): string {
  return keyedHash(`address ${table}`, email.trim().toLowerCase());
}

/** An address that passes, as its row keeps it: what it is found by, and itself under the master key. */
export function sealAddress(table: PassingTable, id: string, email: string) {
  return {
    emailHash: addressHash(table, email),
    sealedEmail: sealByMaster(addressPlace(table, id), Buffer.from(email)),
  };
}

/** Opens what `sealAddress` sealed for that row. What does not open was altered or moved: it throws. */
export function openAddress(table: PassingTable, id: string, sealedEmail: Uint8Array): string {
  return readable(table, openByMaster(addressPlace(table, id), sealedEmail));
}

/** Binds the wrapped key of an account to its row. */
export const accountKeyPlace = (id: string) => `User:${id}`;

/** What is read of an account to open its address. */
export const withAddress = { id: true, sealedEmail: true, ...withKey } as const;

/** The address of an account, as its row keeps it: under the key of that account, so that it goes with the key. */
export function sealOwnAddress(key: Uint8Array, id: string, email: string) {
  return {
    emailHash: addressHash("User", email),
    sealedEmail: seal(key, addressPlace("User", id), Buffer.from(email)),
  };
}

/** A new account with that address: its row, and that of its key. */
export function newAccount(email: string) {
  const id = crypto.randomUUID();
  const { key, wrappedKey } = makeKey(accountKeyPlace(id));
  return { row: { id, ...sealOwnAddress(key, id, email) }, key: { userId: id, wrappedKey } };
}

/** The key of an account. */
export const accountKey = (row: KeptApart & { id: string }) => keyOf(accountKeyPlace(row.id), row);

/** Opens the address of an account. Throws as `openAddress`, and where its key is not there. */
export function openOwnAddress(row: KeptApart & { id: string; sealedEmail: Uint8Array }): string {
  return readable("User", open(accountKey(row), addressPlace("User", row.id), row.sealedEmail));
}

function readable(table: AddressTable, email: Buffer | undefined): string {
  if (!email) throw new Error(`The address of a ${table} does not open`);
  return email.toString("utf8");
}

/** The order of people in a list, for `toSorted`: the database cannot sort what is sealed. */
export function byEmail(one: { email: string }, other: { email: string }): number {
  return one.email < other.email ? -1 : Number(one.email > other.email);
}
