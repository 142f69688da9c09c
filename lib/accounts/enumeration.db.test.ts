import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { addressHash } from "@/lib/infra/sealed-address";
import { now } from "@/lib/infra/clock";
import { openSession } from "@/lib/infra/auth";
import { recentActorOfSession } from "@/lib/infra/session";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor } from "@/lib/testing/an-actor";
import { statementsOf } from "@/lib/testing/statements-of";
import { requestSignIn } from "./commands";
import { requestNewAddress } from "./commands/address";

beforeAll(aDatabase);

const client = () => crypto.randomUUID();
const unknown = () => `${crypto.randomUUID()}@example.org`;
const known = async () => (await anActor()).email;

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
  const look = () => db.user.findUnique({ where: { emailHash: addressHash("User", unknown()) } });
  expect(await statementsOf(look)).toBe(1);
});
