import "server-only";
import { keyedHash, openByMaster, sealByMaster } from "./vault";

/** The tables in which an e-mail address lies, each with the column that says which row it is. */
export const addressTables = [
  { table: "User", id: "id" },
  { table: "Invitation", id: "id" },
  { table: "VerificationToken", id: "tokenHash" },
] as const;
export type AddressTable = (typeof addressTables)[number]["table"];

/** Binds an address to its row. */
export const addressPlace = (table: AddressTable, id: string) => `${table}:${id}:sealedEmail`;

/**
 * By what a table finds an address, hexadecimal: blanks around it and capitals make no difference. Each table has another for the same
 * address, so that the database alone does not tell which rows are of one person.
 */
export function addressHash(table: AddressTable, email: string): string {
  return keyedHash(`address ${table}`, email.trim().toLowerCase());
}

/** An address as a row keeps it: what it is found by, and itself under the master key. */
export function sealAddress(table: AddressTable, id: string, email: string) {
  return {
    emailHash: addressHash(table, email),
    sealedEmail: sealByMaster(addressPlace(table, id), Buffer.from(email)),
  };
}

/** Opens what `sealAddress` sealed for that row. What does not open was altered or moved: it throws. */
export function openAddress(table: AddressTable, id: string, sealedEmail: Uint8Array): string {
  const email = openByMaster(addressPlace(table, id), sealedEmail);
  if (!email) throw new Error(`The address of a ${table} does not open`);
  return email.toString("utf8");
}

/** The order of people in a list, for `toSorted`: the database cannot sort what is sealed. */
export function byEmail(one: { email: string }, other: { email: string }): number {
  return one.email < other.email ? -1 : Number(one.email > other.email);
}
