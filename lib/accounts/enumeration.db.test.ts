import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { now } from "@/lib/infra/clock";
import { openSession } from "@/lib/infra/auth";
import { recentActorOfSession } from "@/lib/infra/session";
import { aCutLine } from "@/lib/testing/a-cut-line";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { requestSignIn } from "./commands";
import { requestNewAddress } from "./commands/address";

beforeAll(aDatabase);

const client = () => crypto.randomUUID();
const unknown = () => `${crypto.randomUUID()}@example.org`;
const known = async () => (await anActor()).email;
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How many statements go to the database while that is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { databaseUrl, ...others } = env();
  const line = await aCutLine(databaseUrl);
  await db.$disconnect();
  anEnvironment({ ...others, databaseUrl: line.url });
  await db.$connect();
  const before = line.statements();
  await work();
  const statements = line.statements() - before;
  await db.$disconnect();
  await line.close();
  anEnvironment({ ...others, databaseUrl });
  return statements;
}

/** What may be asked with an address that has an account, or has none. */
const asked = {
  "a link to sign in": (email: string) =>
    requestSignIn({ email, browser: crypto.randomUUID(), client: client() }, now()),
  "another address": async (email: string) => {
    const { sessionToken } = await openSession((await anActor()).userId);
    const by = await recentActorOfSession(sessionToken, now());
    if (!by.ok) throw new Error(by.reason);
    return requestNewAddress({ by: by.value, email, client: client() }, now());
  },
};

test.each(Object.entries(asked))("asking for %s puts the same to the database for whatever address", async (_, ask) => {
  const counted = async (email: string) => {
    // What is kept for seconds, such as the limits, has just been read.
    await ask(unknown());
    return statementsOf(() => ask(email));
  };
  const [there, absent] = [await counted(await known()), await counted(unknown())];
  expect(there).toBeGreaterThan(1);
  expect(absent).toBe(there);
});

test("a look at the accounts that only some addresses cost would be noticed", async () => {
  const look = () => db.user.findUnique({ where: { email: unknown() } });
  expect(await statementsOf(look)).toBe(1);
});

test.each(Object.entries(asked))("asking for %s takes as long, in the middle of many tries", async (_, ask) => {
  const tries = 60;
  const times: Record<"there" | "absent", number[]> = { there: [], absent: [] };
  for (let turn = 0; turn < tries; turn += 1)
    // One after the other, so that whatever else the machine does falls on both.
    for (const kind of ["there", "absent"] as const) {
      const email = kind === "there" ? await known() : unknown();
      const start = performance.now();
      await ask(email);
      times[kind].push(performance.now() - start);
    }
  const [there, absent] = [middle(times.there), middle(times.absent)];
  // One side alone looking something up, or sending a mail, is more than that.
  expect(Math.abs(there - absent) / Math.max(there, absent)).toBeLessThan(0.3);
});
