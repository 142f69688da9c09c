import { simpleParser } from "mailparser";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aDatabase } from "@/lib/testing/a-database";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { aStart, killStarted, until } from "@/lib/testing/a-start";
import { anActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { db } from "./db";
import { masterKeysText } from "./master-keys";
import { env } from "./env";
import { lookAgainAtSwitches } from "./switches";
import { type IsWanted, purgeOutbox, sendDueMails, writeMail } from "./outbox";

const start = new Date("2026-11-22T07:00:00Z");
const minute = 60_000;
const day = 24 * 60 * minute;
const after = (ms: number) => new Date(start.getTime() + ms);
const wanted: IsWanted = () => Promise.resolve(true);
const letter = { subject: "A reminder", text: "Some words", headers: { "Auto-Submitted": "auto-generated" } };

let databaseUrl = "";
let server: AMailServer;

beforeAll(async () => {
  databaseUrl = (await aDatabase()).url;
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "User" CASCADE`;
  server = await aMailServer();
  anEnvironment({ ...env(), smtpUrl: server.url });
});
afterEach(() => server.close());
afterAll(killStarted);

async function written(email: string, at = start): Promise<string> {
  const { userId } = await anActor(email);
  const id = await db.$transaction((work) => writeMail(work, { userId, key: `reminders:${userId}`, letter }, at));
  return id ?? expect.fail("It was written before");
}

const recipients = () => server.taken.flatMap(({ to }) => to).toSorted();
const rows = () => db.outboxMail.findMany({ orderBy: { createdAt: "asc" } });
/** Nothing listens there. */
const nowhere = () => anEnvironment({ ...env(), smtpUrl: "smtp://127.0.0.1:1" });

describe("a mail that was written down", () => {
  test("waits while organisers have paused mail, and goes out afterwards", async () => {
    await written("sofia@example.org");
    await db.switch.create({ data: { name: "pauseMail", value: "on", at: start } });
    lookAgainAtSwitches();
    expect(await sendDueMails(wanted, start)).toBe(0);
    expect(await rows()).toMatchObject([{ sentAt: null, attempts: 0 }]);
    await db.$executeRaw`TRUNCATE "Switch"`;
    lookAgainAtSwitches();
    expect(await sendDueMails(wanted, start)).toBe(1);
    expect(recipients()).toEqual(["sofia@example.org"]);
  });

  test("goes out once, with its headers, and leaves nothing to read behind", async () => {
    const id = await written("sofia@example.org");
    expect((await rows())[0]?.sealed).not.toBeNull();
    expect(Buffer.from((await rows())[0]?.sealed ?? []).includes("Some words")).toBe(false);
    expect(await sendDueMails(wanted, start)).toBe(1);
    expect(await sendDueMails(wanted, after(day))).toBe(0);
    const read = await simpleParser(server.taken[0]?.raw ?? "");
    expect([read.subject, read.text?.trim(), read.messageId]).toEqual([
      letter.subject,
      letter.text,
      `<${id}@example.org>`,
    ]);
    expect(read.headers.get("auto-submitted")).toBe("auto-generated");
    expect(await rows()).toMatchObject([{ id, sealed: null, wrappedKey: null, sentAt: start }]);
  });

  test("twice for one thing is one mail", async () => {
    const { userId } = await anActor();
    const write = () => db.$transaction((work) => writeMail(work, { userId, key: "one", letter }, start));
    const ids = await Promise.all([write(), write(), write()]);
    expect(ids.filter((id) => id !== undefined)).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  test("is forgotten where it is no longer wanted", async () => {
    await written("sofia@example.org");
    expect(await sendDueMails(() => Promise.resolve(false), start)).toBe(0);
    expect(await rows()).toEqual([]);
  });

  test("is not kept longer than it is of use", async () => {
    await written("sofia@example.org");
    await written("tom@example.org", after(day));
    await sendDueMails(wanted, start);
    expect(await purgeOutbox(after(8 * day - 1))).toBe(0);
    expect(await purgeOutbox(after(8 * day))).toBe(1);
    expect(await purgeOutbox(after(30 * day - 1))).toBe(0);
    expect(await purgeOutbox(after(30 * day))).toBe(1);
  });
});

describe("a mail server that is down", () => {
  test("delays: tried after 1, 5, 15 and 60 minutes, then each hour, and sent once when it is back", async () => {
    await written("sofia@example.org");
    nowhere();
    const tries: number[] = [];
    for (let at = 0; at < day; at += (at < 90 * minute ? 1 : 10) * minute) {
      const before = (await rows())[0]?.attempts;
      await sendDueMails(wanted, after(at));
      if ((await rows())[0]?.attempts !== before) tries.push(at / minute);
    }
    expect(tries.slice(0, 6)).toEqual([0, 1, 6, 21, 81, 150]);
    expect(tries.at(-1)).toBeGreaterThan(22 * 60);
    expect(tries.length).toBeGreaterThan(23);
    anEnvironment({ ...env(), smtpUrl: server.url });
    expect(await sendDueMails(wanted, after(day + 60 * minute))).toBe(1);
    expect(await sendDueMails(wanted, after(2 * day))).toBe(0);
    expect(recipients()).toEqual(["sofia@example.org"]);
  });

  test("is asked a few times a run and not once for every mail, and loses none", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await written(`${name}@example.org`);
    nowhere();
    expect(await sendDueMails(wanted, start)).toBe(0);
    expect((await rows()).reduce((sum, { attempts }) => sum + attempts, 0)).toBe(3);
    anEnvironment({ ...env(), smtpUrl: server.url });
    expect(await sendDueMails(wanted, after(minute))).toBe(5);
    expect(recipients()).toHaveLength(5);
  });

  test("for a week is given up", async () => {
    await written("sofia@example.org");
    expect(await sendDueMails(wanted, after(7 * day))).toBe(0);
    expect(server.taken).toEqual([]);
  });

  test.each(["an address that is refused", "a mail that does not open"])("%s keeps nobody else back", async (what) => {
    const id = await written(what === "an address that is refused" ? "nobody@example.org" : "sofia@example.org");
    if (what === "a mail that does not open")
      await db.outboxMail.update({ where: { id }, data: { sealed: Buffer.from("altered") } });
    await written("tom@example.org", after(1));
    expect(await sendDueMails(wanted, after(1))).toBe(1);
    expect(recipients()).toEqual(["tom@example.org"]);
  });
});

test("two workers at once send each mail once", async () => {
  const people = Array.from({ length: 24 }, (_, index) => `person-${String(index).padStart(2, "0")}@example.org`);
  for (const email of people) await written(email);
  const sent = await Promise.all([1, 2, 3].map(() => sendDueMails(wanted, start)));
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(24);
  expect(recipients()).toEqual(people);
});

describe("a worker that is killed", () => {
  const worker = () =>
    aStart(["node", "--conditions=react-server", "--import", "tsx", "lib/testing/send-mails.ts", start.toISOString()], {
      DATABASE_URL: databaseUrl,
      SMTP_URL: server.url,
      MAIL_FROM: env().mailFrom,
      AUTH_SECRET: env().authSecret,
      MASTER_KEY: masterKeysText(env().masterKeys),
      HASH_KEY: env().hashKey.toString("base64"),
    });

  async function killedWhile(mood: "silent" | "takes-silently"): Promise<void> {
    server.be(mood);
    const { signal, ended } = worker();
    await until(() => server.handed() === 1);
    // Nobody else sends it meanwhile.
    expect(await sendDueMails(wanted, start)).toBe(0);
    if (mood === "takes-silently") await until(() => server.taken.length === 1);
    signal("SIGKILL", "the group");
    await ended;
    server.be("takes");
    // The database lets go of the row when it notices that nobody is there any more.
    await until(async () => (await sendDueMails(wanted, start)) === 1);
    expect(await sendDueMails(wanted, start)).toBe(0);
  }

  test("in the middle of a mail loses and doubles nothing", { timeout: 90_000 }, async () => {
    await written("sofia@example.org");
    await killedWhile("silent");
    expect(recipients()).toEqual(["sofia@example.org"]);
  });

  test(
    "after the server had it and before it said so leaves a mail that is recognised as the same",
    { timeout: 90_000 },
    async () => {
      const id = await written("sofia@example.org");
      await killedWhile("takes-silently");
      const read = await Promise.all(server.taken.map(({ raw }) => simpleParser(raw)));
      expect(new Set(read.map(({ messageId }) => messageId))).toEqual(new Set([`<${id}@example.org>`]));
    },
  );
});
