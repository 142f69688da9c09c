import { beforeAll, expect, test } from "vitest";
import { aCounting } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { statementsOf } from "@/lib/testing/statements-of";
import { confirmContribution, contribute, offerContribution } from "./commands";

beforeAll(aDatabase);

const now = new Date("2026-11-16T05:59:59Z");
const anAddress = () => `${crypto.randomUUID()}@example.org`;

/** Who may have the address that somebody types. */
const owners: Readonly<Record<string, () => Promise<string>>> = {
  "was never here": async () => anAddress(),
  "has an offer in the mail": async () => {
    const email = anAddress();
    await offerContribution(aCounting(), email, now);
    return email;
  },
  "has answered the mail": async () => {
    const email = anAddress();
    await confirmContribution((await offerContribution(aCounting(), email, now)) ?? "", now);
    return email;
  },
  "was counted": async () => {
    const email = anAddress();
    await contribute(aCounting(), email, now);
    return email;
  },
};

test.each(Object.entries(owners))("an offer puts one thing to the database where the owner %s", async (_, anOwner) => {
  const email = await anOwner();
  expect(await statementsOf(() => offerContribution(aCounting(), email, now))).toBe(1);
});
