import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { aDatabase } from "@/lib/testing/a-database";
import { now } from "./clock";
import { db } from "./db";
import { clientOf, mayBegin, mayCompose, mayMail, mayReport, purgeLimits } from "./limits";

beforeAll(aDatabase);
beforeEach(() => vi.resetModules());

const somebody = () => `${crypto.randomUUID()}@example.org`;
const hourMs = 60 * 60 * 1000;
const granted = (answers: boolean[]) => answers.filter(Boolean).length;

describe("mail to one address", () => {
  test("is sent six times in an hour and not a seventh", async () => {
    const email = somebody();
    const answers: boolean[] = [];
    for (let mail = 1; mail <= 8; mail += 1) answers.push(await mayMail(email, `client-${mail}`));
    expect(answers).toEqual([true, true, true, true, true, true, false, false]);
    expect(await mayMail(email.toUpperCase(), "client")).toBe(false);
    expect(await mayMail(somebody(), "client")).toBe(true);
  });

  test("is counted by all instances together", async () => {
    const email = somebody();
    const another = await import("./limits");
    expect(another.mayMail).not.toBe(mayMail);
    for (let mail = 1; mail <= 3; mail += 1) {
      expect(await mayMail(email, "one")).toBe(true);
      expect(await another.mayMail(email, "two")).toBe(true);
    }
    expect([await mayMail(email, "one"), await another.mayMail(email, "two")]).toEqual([false, false]);
  });

  test("is counted right when asked for at the same moment", async () => {
    const email = somebody();
    const asked = Array.from({ length: 12 }, (_, at) => mayMail(email, `client-${at}`));
    expect(granted(await Promise.all(asked))).toBe(6);
  });
});

test("one client asks for two hundred mails in an hour, whoever they go to", async () => {
  const client = somebody();
  const answers: boolean[] = [];
  for (let mail = 1; mail <= 202; mail += 1) answers.push(await mayMail(somebody(), client));
  expect(granted(answers)).toBe(200);
  expect(await mayCompose(client)).toBe(true);
});

test("the table names nobody, and forgets when the hour is over", async () => {
  await db.rateLimit.deleteMany();
  await mayMail("sofia@example.org", "192.0.2.7");
  const seen = JSON.stringify(await db.rateLimit.findMany());
  for (const word of ["sofia", "example.org", "192.0.2.7"]) expect(seen).not.toContain(word);
  expect(await purgeLimits(now())).toBe(0);
  expect(await purgeLimits(new Date(now().getTime() + hourMs))).toBe(2);
  expect(await db.rateLimit.count()).toBe(0);
});

test.each([
  [{}, "unknown"],
  [{ "x-forwarded-for": "" }, "unknown"],
  [{ "x-forwarded-for": "192.0.2.7" }, "192.0.2.7"],
  [{ "x-forwarded-for": " 192.0.2.7 , 198.51.100.1" }, "192.0.2.7"],
])("who asks by %j is %s", (headers, client) => {
  expect(clientOf(new Headers(headers))).toBe(client);
});

test("one client begins three hundred drafts an hour and no more; another is not held up by it", async () => {
  const client = crypto.randomUUID();
  const answers = await Promise.all(Array.from({ length: 301 }, () => mayBegin(client)));
  expect(answers.filter((mayGoOn) => !mayGoOn)).toHaveLength(1);
  expect(await mayBegin(crypto.randomUUID())).toBe(true);
});

test("one client sends sixty reports an hour and no more; another is not held up by it", async () => {
  const client = crypto.randomUUID();
  const answers = await Promise.all(Array.from({ length: 62 }, () => mayReport(client)));
  expect(granted(answers)).toBe(60);
  expect(await mayReport(crypto.randomUUID())).toBe(true);
});
