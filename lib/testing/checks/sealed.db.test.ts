import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { Prisma } from "@/prisma/generated/client";
import { aDatabase } from "@/lib/testing/a-database";
import { readSource } from "./source-files";
import { type SealedRow, someSealedRows } from "./sealed-rows";

let sofias: SealedRow[] = [];
let sams: SealedRow[] = [];

beforeAll(async () => {
  await aDatabase();
  [sofias, sams] = [await someSealedRows(), await someSealedRows()];
});

const named = (name: string) => Prisma.raw(`"${name}"`);
const nameOf = ({ table, column }: SealedRow) => `${table}.${column}`;

async function valueOf({ table, column, by, id }: SealedRow): Promise<Uint8Array> {
  const [found] = await db.$queryRaw<{ value: Uint8Array }[]>`
    SELECT ${named(column)} AS value FROM ${named(table)} WHERE ${named(by)}::text = ${id}`;
  return found?.value ?? expect.fail(`No row of ${table}`);
}

async function put({ table, column, by, id }: SealedRow, value: Uint8Array): Promise<void> {
  const changed = await db.$executeRaw`
    UPDATE ${named(table)} SET ${named(column)} = ${Uint8Array.from(value)} WHERE ${named(by)}::text = ${id}`;
  expect(changed).toBe(1);
}

/** Whether the portal shows anything of a row that has another value than was sealed for it; the row is as before afterwards. */
async function isRefusedWith(row: SealedRow, value: Uint8Array): Promise<boolean> {
  const before = await valueOf(row);
  await put(row, value);
  const shown = await row.read().catch(() => undefined);
  await put(row, before);
  return shown === undefined;
}

function pairOf(name: string): { sofias: SealedRow; sams: SealedRow } {
  const [one, other] = [sofias, sams].map((rows) => rows.find((row) => nameOf(row) === name));
  return one && other ? { sofias: one, sams: other } : expect.fail(`No row of ${name}`);
}

function sealedColumns(): string[] {
  const models = [...readSource("prisma/schema.prisma").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  return models.flatMap(([, model = "", body = ""]) =>
    [...body.matchAll(/@personal keep=\w+ sealed\n(?:\s*\/\/.*\n)*\s*(\w+)/g)].map(([, name]) => `${model}.${name}`),
  );
}

const columns = sealedColumns();

test("there is a row here for every sealed column", () => {
  expect(columns.length).toBeGreaterThan(15);
  expect(sofias.map(nameOf).toSorted()).toEqual(columns.toSorted());
});

describe.each(columns)("%s", (name) => {
  test("is refused with any bit flipped, or cut short", async () => {
    const { sofias: row } = pairOf(name);
    const value = await valueOf(row);
    const altered = fc.record({ at: fc.nat(value.length - 1), bit: fc.nat(7), isCut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(altered, async ({ at, bit, isCut }) => {
        const changed = Uint8Array.from(isCut ? value.subarray(0, at) : value);
        if (!isCut) changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(await isRefusedWith(row, changed)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test("is refused in the place of somebody else's", async () => {
    const { sofias: row, sams: other } = pairOf(name);
    expect(await isRefusedWith(row, await valueOf(other))).toBe(true);
  });

  test("is refused in the place of any other field, their own ones included", async () => {
    const { sofias: row } = pairOf(name);
    const others = [...sofias, ...sams].filter((each) => nameOf(each) !== name);
    for (const other of others) expect(await isRefusedWith(row, await valueOf(other))).toBe(true);
  });
});

test("each opens as it was sealed, after all of that", async () => {
  for (const row of [...sofias, ...sams]) expect(await row.read(), nameOf(row)).toBeDefined();
});
