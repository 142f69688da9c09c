import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { lookAgainAtLimits } from "@/lib/infra/limits";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { aDatabase } from "@/lib/testing/a-database";
import { anOpenPetition, aSigner, sendsMails, signs } from "@/lib/testing/a-signer";
import { statementsOf } from "@/lib/testing/statements-of";
import { correctAddress, resendMail } from "./change";
import { confirmByCode, confirmByToken } from "./confirm";
import { signPetition } from "./sign";
import { askToWithdraw } from "./withdraw";

beforeAll(aDatabase);
// Every test has a day of its own.
beforeEach(() => db.rateLimit.deleteMany());

const now = new Date("2026-11-22T12:00:00Z");
const client = () => randomUUID();
const anAddress = () => `${randomUUID()}@example.org`;

/** Who may have the address that a stranger types. */
const owners: Readonly<Record<string, (petition: string) => Promise<string>>> = {
  "has never signed": async () => anAddress(),
  "has not answered yet": async (petition) => {
    const email = anAddress();
    await signs({ petition, given: { email } }, now);
    return email;
  },
  "has signed": async (petition) => {
    const email = anAddress();
    const id = await signs({ petition, given: { email } }, now);
    const mail = (await sendsMails(petition)).find((one) => one.id === id) ?? expect.fail("There is no mail");
    await confirmByToken(mail.token, now);
    return email;
  },
};

interface Typed {
  petition: string;
  email: string;
  /** The stranger's own attempt with that address. */
  attempt: string;
}

/** What a stranger may do with an address, or with what they got for typing it. */
const done: Readonly<Record<string, (typed: Typed) => Promise<unknown>>> = {
  "signing with it": ({ petition, email }) =>
    signPetition({ slug: petition, form: aSigner(now, { email, name: "Somebody Else" }), client: client() }, now),
  "asking how to withdraw": ({ petition, email }) => askToWithdraw({ slug: petition, email, client: client() }, now),
  "asking for the mail again": ({ attempt }) => resendMail({ id: attempt, client: client() }, now),
  "putting right what was mistyped": ({ attempt, email }) =>
    correctAddress({ id: attempt, email, client: client() }, now),
  "trying a code": ({ attempt }) => confirmByCode({ id: attempt, code: "000000" }, now),
};

/** How many statements it takes, and what is answered but for the random id. */
async function seen(act: (typed: Typed) => Promise<unknown>, anOwner: (petition: string) => Promise<string>) {
  const petition = await anOpenPetition(now);
  const email = await anOwner(petition);
  const attempt = await signs({ petition, given: { email } }, now);
  // What is kept for seconds is read anew each time, so that none of them begins with what is left of another.
  lookAgainAtLimits();
  lookAgainAtSwitches();
  let answer: unknown;
  const statements = await statementsOf(async () => (answer = await act({ petition, email, attempt })));
  return { statements, answer: JSON.stringify(answer).replace(/"id":"[^"]+"/, "") };
}

describe.each(Object.entries(done))("%s", (_, act) => {
  test("is answered alike, by the same way, whoever has the address", async () => {
    const all: Awaited<ReturnType<typeof seen>>[] = [];
    for (const anOwner of Object.values(owners)) all.push(await seen(act, anOwner));
    expect(all[0]?.statements).toBeGreaterThan(0);
    expect(all).toEqual(all.map(() => all[0]));
  });
});
