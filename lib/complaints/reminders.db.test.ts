import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { simpleParser } from "mailparser";
import { db } from "@/lib/infra/db";
import { sendDueMails } from "@/lib/infra/outbox";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { anEvent } from "@/lib/testing/a-case";
import { aDatabase } from "@/lib/testing/a-database";
import { aKeptCase, happened } from "@/lib/testing/a-kept-case";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { anActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { isReminderWanted, writeReminders } from "./commands/reminders";
import { chooseReminders } from "./commands/settings";
import { isStopTicket, stopReminders, stopTicket } from "./commands/stop";

let databaseUrl = "";
let server: AMailServer;
const reach = (smtpUrl: string) => anEnvironment({ databaseUrl, smtpUrl });
const nowhere = "smtp://127.0.0.1:1";

beforeAll(async () => {
  databaseUrl = (await aDatabase()).url;
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "User" CASCADE`;
  server = await aMailServer();
  reach(server.url);
});
afterEach(() => server.close());

const at = (day: CalendarDate, hour: number) => new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);

/** Two workers do at the same moment what the portal does by itself. */
async function work(now: Date): Promise<void> {
  await Promise.all([writeReminders(now), writeReminders(now)]);
  await Promise.all([sendDueMails(isReminderWanted, now), sendDueMails(isReminderWanted, now)]);
}

/** A case of which the letter was sent on a day, with reminders. */
async function aSentCase(actor: Actor, sentOn: CalendarDate, daysBefore: 1 | 3 | 7 | 14 = 3): Promise<string> {
  const { id, letter } = await aKeptCase(actor);
  await chooseReminders(actor, id, daysBefore);
  await happened(actor, id, anEvent("sent", sentOn, { letter }));
  return id;
}

interface Read {
  day: CalendarDate;
  to: string;
  text: string;
}

/** Lets days pass, a look at six and one at seven, and gives the mails that came with the day of each. */
async function pass(
  from: CalendarDate,
  count: number,
  during: (day: CalendarDate) => Promise<void> | void = () => undefined,
): Promise<Read[]> {
  const read: Read[] = [];
  for (let day = from; day < addDays(from, count); day = addDays(day, 1)) {
    await during(day);
    for (const hour of [6, 7]) await work(at(day, hour));
    for (const { to, raw } of server.taken.splice(0)) {
      const { text = "" } = await simpleParser(raw);
      read.push({ day, to: to.join(), text });
    }
  }
  return read;
}

const daysOf = (mails: readonly Read[], to: string) =>
  mails.filter((mail) => mail.to === to).map(({ day }) => day.slice(5));

describe("day by day", () => {
  test("each reminder comes once, one mail a day, by two workers at once", { timeout: 300_000 }, async () => {
    const [sofia, tom, ines] = [
      await anActor("sofia@example.org"),
      await anActor("tom@x.org"),
      await anActor("i@x.org"),
    ];
    await aSentCase(sofia, "2026-11-21");
    await aSentCase(sofia, "2026-11-25", 7);
    const toms = await aSentCase(tom, "2026-11-21");
    await chooseReminders(ines, await aSentCase(ines, "2026-11-21"), "off");
    const mails = await pass("2026-11-22", 120, async (day) => {
      if (day === "2026-12-03") await happened(tom, toms, anEvent("answered", day));
    });
    expect(daysOf(mails, "sofia@example.org")).toEqual([
      ...["12-18", "12-21", "12-22", "12-29", "12-30"],
      ...["02-07", "02-11", "02-21", "02-25"],
    ]);
    expect(mails.find(({ day }) => day === "2026-12-22")?.text.match(/complaints\//g)).toHaveLength(2);
    // An answer on day 12 leaves nobody to wait for, and three months to go to the authority.
    expect(daysOf(mails, "tom@x.org")).toEqual(["02-17", "03-03"]);
    expect(daysOf(mails, "i@x.org")).toEqual([]);
    expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(0);
  });

  test("a mail server that is down for a day delays, and loses and doubles nothing", { timeout: 120_000 }, async () => {
    const sofia = await anActor("sofia@example.org");
    await aSentCase(sofia, "2026-11-21");
    const mails = await pass("2026-12-17", 9, (day) => {
      reach(day === "2026-12-21" ? nowhere : server.url);
    });
    expect(mails.map(({ day }) => day)).toEqual(["2026-12-18", "2026-12-22", "2026-12-23"]);
    const [, late, next] = mails;
    expect(late?.text).toContain("by then something is due to you");
    expect(next?.text).toContain("there is something you can do now");
  });

  test("a portal that is down for four days tells the rest in one mail", { timeout: 120_000 }, async () => {
    const sofia = await anActor("sofia@example.org");
    await aSentCase(sofia, "2026-11-21");
    const mails = await pass("2026-12-24", 3);
    expect(mails.map(({ day }) => day)).toEqual(["2026-12-24"]);
  });
});

describe("a mail that waits", () => {
  async function waiting(): Promise<{ sofia: Actor; id: string }> {
    const sofia = await anActor("sofia@example.org");
    const id = await aSentCase(sofia, "2026-11-21");
    reach(nowhere);
    await work(at("2026-12-21", 7));
    expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(1);
    reach(server.url);
    return { sofia, id };
  }

  test.each<[string, (person: { sofia: Actor; id: string }) => Promise<unknown>]>([
    ["reminders were switched off", ({ sofia, id }) => chooseReminders(sofia, id, "off")],
    ["they were stopped by the link in a mail", ({ sofia }) => stopReminders(stopTicket(sofia.userId))],
    ["the case was closed", ({ sofia, id }) => happened(sofia, id, anEvent("withdrawn", "2026-12-21"))],
    ["the answer came", ({ sofia, id }) => happened(sofia, id, anEvent("answered", "2026-12-20"))],
  ])("is not sent once %s", async (_, act) => {
    await act(await waiting());
    await work(at("2026-12-21", 12));
    expect(server.taken).toEqual([]);
    expect(await db.outboxMail.count()).toBe(0);
  });

  test("holds nothing that the database alone could read", async () => {
    await waiting();
    const [row] = await db.outboxMail.findMany();
    const bytes = Buffer.from(row?.sealed ?? []).toString("latin1");
    expect(bytes).not.toMatch(/December|complaints|example/);
  });
});

describe("the link that stops", () => {
  test("stops every case of one person, as often as it is used, and nobody else's", async () => {
    const [sofia, tom] = [await anActor(), await anActor()];
    for (const person of [sofia, sofia, tom]) await aSentCase(person, "2026-11-21");
    const ticket = stopTicket(sofia.userId);
    expect(isStopTicket(ticket)).toBe(true);
    expect([await stopReminders(ticket), await stopReminders(ticket)]).toEqual([true, true]);
    const left = await db.complaint.findMany({ where: { remindDaysBefore: { not: null } } });
    expect(left.map(({ ownerId }) => ownerId)).toEqual([tom.userId]);
  });

  test("is ours, whole, or stops nothing", async () => {
    const [sofia, tom] = [await anActor(), await anActor()];
    await aSentCase(sofia, "2026-11-21");
    const ticket = stopTicket(sofia.userId);
    const [, mac = ""] = ticket.split(".");
    const forged = ["", ".", sofia.userId, `${tom.userId}.${mac}`, ticket.slice(0, -1), `${ticket}0`, `${ticket}.x`];
    for (const wrong of [...forged, ticket.toUpperCase()]) {
      expect(isStopTicket(wrong)).toBe(false);
      expect(await stopReminders(wrong)).toBe(false);
    }
    expect(await db.complaint.count({ where: { remindDaysBefore: 3 } })).toBe(1);
  });
});

test("the box in the wizard switches reminders on, three days before; left empty it does not", async () => {
  const sofia = await anActor();
  const ticked = await aKeptCase(sofia, { "count-me": { caseMail: "yes" } });
  const left = await aKeptCase(sofia);
  const rows = await db.complaint.findMany({ where: { ownerId: sofia.userId } });
  const lead = (id: string) => rows.find((row) => row.id === id)?.remindDaysBefore;
  expect([lead(ticked.id), lead(left.id)]).toEqual([3, null]);
});

test("only the owner of a case sets its reminders", async () => {
  const [sofia, tom] = [await anActor(), await anActor()];
  const { id } = await aKeptCase(sofia);
  expect(await chooseReminders(tom, id, 7)).toBe(false);
  expect(await chooseReminders(sofia, "no-id", 7)).toBe(false);
  expect(await chooseReminders(sofia, id, 7)).toBe(true);
});
