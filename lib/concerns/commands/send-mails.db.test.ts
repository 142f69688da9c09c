import { simpleParser } from "mailparser";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { concernIsSent } from "@/lib/testing/a-concern";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { anAdmin } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { ownConcernPage } from "../addresses";
import { findOwnConcern } from "../queries/own-concern";
import { concernIdIn } from "../store";
import { actOnConcern } from "./act";
import { sendConcernMails } from "./send-mails";

const { now } = noon;
const minute = 60_000;
const email = "sofia@example.org";
const going = new AbortController().signal;
const send = (at = now) => sendConcernMails(() => at, going);
let server: AMailServer;

beforeAll(aDatabase);
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Concern", "RateLimit", "Switch" CASCADE`;
  lookAgainAtSwitches();
  server = await aMailServer();
  anEnvironment({ ...env(), smtpUrl: server.url });
});
afterEach(() => server.close());

const mails = () => Promise.all(server.taken.map(({ raw }) => simpleParser(raw)));

describe("a mail about a concern", () => {
  test("says at once that it came, by when it is acknowledged and where it is, and nothing that was typed", async () => {
    const token = await concernIsSent({ email, name: "Buy Pills", words: "https://pills.example" }, now);
    expect(await send()).toBe(1);
    const [mail] = await mails();
    if (!mail) return expect.fail("No mail came");
    const own = await findOwnConcern(token);
    expect(mail.subject).toBe(`We have your complaint (${String(own?.reference)})`);
    expect(mail.text).toContain("It came on 21 November 2026");
    expect(mail.text).toContain("acknowledge the complaint by 21 December 2026");
    expect(mail.text).toContain(`${env().baseUrl}${ownConcernPage(token)}`);
    expect(server.taken[0]?.raw).not.toMatch(/pills/i);
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(await send()).toBe(0);
  });

  test("carries what the portal says afterwards", async () => {
    const id = concernIdIn(await concernIsSent({ email }, now)) ?? "";
    const by = await anAdmin();
    await actOnConcern({ by, id, act: "acknowledge", words: "" }, now);
    await actOnConcern({ by, id, act: "answer", words: "It is {mended}.\n\nSorry." }, now);
    expect(await send()).toBe(3);
    const texts = (await mails()).map(({ text }) => text ?? "");
    expect(texts.filter((text) => text.includes("It is {mended}.\n\nSorry."))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("this is to acknowledge"))).toHaveLength(1);
  });

  test("goes to nobody where no address was given", async () => {
    await concernIsSent({ email: undefined }, now);
    expect(await send()).toBe(1);
    expect(server.handed()).toBe(0);
  });

  test("waits for a mail server that is down, under the same Message-ID, and goes out once", async () => {
    await concernIsSent({ email }, now);
    server.be("refuses");
    expect(await send()).toBe(0);
    expect(await send(new Date(now.getTime() + minute - 1))).toBe(0);
    server.be("takes");
    const later = new Date(now.getTime() + minute);
    const sent = await Promise.all([send(later), send(later)]);
    expect(sent.sort()).toEqual([0, 1]);
    const { id } = await db.concernEntry.findFirstOrThrow();
    expect((await mails()).map(({ messageId }) => messageId)).toEqual([`<${id}@example.org>`]);
  });

  test("waits while organisers have paused mail", async () => {
    await concernIsSent({ email }, now);
    await db.switch.create({ data: { name: "pauseMail", value: "on", at: now } });
    lookAgainAtSwitches();
    expect(await send()).toBe(0);
    await db.switch.deleteMany();
    lookAgainAtSwitches();
    expect(await send()).toBe(1);
  });

  test("is not sent about one that came back with an old backup, and keeps back no other", async () => {
    const [lost, other] = [await concernIsSent({ email }, now), await concernIsSent({ email }, now)];
    await db.concernKey.delete({ where: { concernId: concernIdIn(lost) ?? "" } });
    expect(await send()).toBe(2);
    expect((await mails()).map(({ text }) => text?.includes(ownConcernPage(other)))).toEqual([true]);
    expect(await db.concernEntry.count({ where: { mailTryAt: { not: null } } })).toBe(0);
  });
});
