import { copyKeyPlace, passkeyKeyPlace } from "@/lib/accounts/store";
import { complaintKeyPlace } from "@/lib/complaints/store";
import { draftKeyPlace } from "@/lib/findings/store";
import { hashKeyPlace, keyCheckPlace } from "@/lib/infra/launch/key-check";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { mailKeyPlace } from "@/lib/infra/outbox";
import { accountKeyPlace, addressPlace, passingTables } from "@/lib/infra/sealed-address";
import { open, openByMaster, sealByMaster } from "@/lib/infra/vault";
import { concernKeyPlace } from "@/lib/concerns/store";
import { secondFactorKeyPlace } from "@/lib/organisers/store";
import { petitionKeyPlace } from "@/lib/petitions/store";
import { reportKeyPlace } from "@/lib/reports/store";
import { Prisma } from "@/prisma/generated/client";

/** A column of which each value is sealed by a master key. */
interface WrappedColumn {
  table: string;
  column: string;
  /** The column that says which row it is. */
  id: string;
  /** What the seal binds the value of a row to. */
  place: (id: string) => string;
}

const keyOf = (place: (id: string) => string) => (id: string) => `${place(id)}:key`;

/** Every such column, the installation's own first: a start with the old key alone is refused as soon as the work has begun. */
export const wrappedColumns: readonly WrappedColumn[] = [
  { table: "Installation", column: "keyCheck", id: "id", place: () => keyCheckPlace },
  { table: "Installation", column: "wrappedHashKey", id: "id", place: keyOf(() => hashKeyPlace) },
  { table: "DraftKey", column: "wrappedKey", id: "draftId", place: keyOf(draftKeyPlace) },
  { table: "ComplaintKey", column: "wrappedKey", id: "complaintId", place: keyOf(complaintKeyPlace) },
  { table: "OutboxMail", column: "wrappedKey", id: "id", place: keyOf(mailKeyPlace) },
  { table: "PetitionKey", column: "wrappedKey", id: "petitionId", place: keyOf(petitionKeyPlace) },
  { table: "UserKey", column: "wrappedKey", id: "userId", place: keyOf(accountKeyPlace) },
  { table: "SecondFactorKey", column: "wrappedKey", id: "userId", place: keyOf(secondFactorKeyPlace) },
  { table: "ChangeReportKey", column: "wrappedKey", id: "reportId", place: keyOf(reportKeyPlace) },
  { table: "PasskeyKey", column: "wrappedKey", id: "passkeyId", place: keyOf(passkeyKeyPlace) },
  { table: "AccountExport", column: "wrappedKey", id: "id", place: keyOf(copyKeyPlace) },
  { table: "ConcernKey", column: "wrappedKey", id: "concernId", place: keyOf(concernKeyPlace) },
  ...passingTables.map(({ table, id }) => ({
    table,
    column: "sealedEmail",
    id,
    place: (row: string) => addressPlace(table, row),
  })),
];

/** What was found in a column: by which key its values are wrapped. "broken" opens with none of them: a row that was altered or moved. */
export interface Found {
  table: string;
  newest: number;
  older: number;
  broken: number;
}

interface Value {
  id: string;
  wrapped: Uint8Array;
}

const batch = 500;

const named = (name: string) => Prisma.raw(`"${name}"`);

async function* valuesOf({ table, column, id }: WrappedColumn): AsyncGenerator<Value> {
  for (let after = ""; ;) {
    const rows = await db.$queryRaw<Value[]>`
      SELECT ${named(id)}::text AS id, ${named(column)} AS wrapped FROM ${named(table)}
        WHERE ${named(column)} IS NOT NULL AND ${named(id)}::text > ${after} ORDER BY ${named(id)}::text LIMIT ${batch}`;
    yield* rows;
    after = rows.at(-1)?.id ?? "";
    if (rows.length < batch) return;
  }
}

/** Goes through every wrapped key; what an older key wrapped is handed to `act`, with what it holds. */
async function goThrough(act: (column: WrappedColumn, value: Value, plain: Uint8Array) => Promise<unknown>) {
  const found: Found[] = [];
  for (const column of wrappedColumns) {
    const tally = { table: `${column.table}.${column.column}`, newest: 0, older: 0, broken: 0 };
    for await (const value of valuesOf(column)) {
      const place = column.place(value.id);
      const isNew = open(env().masterKeys.newest, place, value.wrapped) !== undefined;
      const plain = isNew ? undefined : openByMaster(place, value.wrapped);
      if (plain) await act(column, value, plain);
      tally[isNew ? "newest" : plain ? "older" : "broken"] += 1;
    }
    found.push(tally);
  }
  return found;
}

/** Counts by which master key everything is wrapped, and changes nothing. */
export async function checkWrappedKeys(): Promise<Found[]> {
  return goThrough(() => Promise.resolve());
}

/**
 * Wraps anew with the newest master key whatever an older one wrapped. It may be interrupted, run again, run twice at once and run beside
 * portals that have the same keys: each value is changed by itself, and only where it still is what was read. "older" counts what was
 * wrapped anew.
 */
export async function rotateWrappedKeys(): Promise<Found[]> {
  return goThrough(async ({ table, column, id, place }, value, plain) => {
    const wrapped = sealByMaster(place(value.id), plain);
    await db.$executeRaw`
      UPDATE ${named(table)} SET ${named(column)} = ${wrapped}
        WHERE ${named(id)}::text = ${value.id} AND ${named(column)} = ${value.wrapped}`;
  });
}
