import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { parseSettings } from "@/lib/infra/env";
import { formStamp } from "@/lib/infra/form-stamp";
import { findPlace } from "@/lib/infra/launch/place";
import { findPostmaster, stopPostmaster } from "@/lib/infra/launch/postmaster";
import { sessionCookieName } from "@/lib/infra/auth";
import { wireName } from "@/lib/infra/cookies";
import { closePools, prepare } from "@/lib/infra/launch/with-database";
import { throwSwitch } from "@/lib/organisers/commands/switch";
import { checkLog } from "@/lib/organisers/queries/check-log";
import { recountSignatures } from "@/lib/petitions/commands/count-signatures";
import { killWithChildren } from "@/lib/testing/a-killed-process";
import { aMailServer } from "@/lib/testing/a-mail-server";
import { aRush, willPress } from "@/lib/testing/a-rush";
import { aPetition } from "@/lib/testing/a-signature";
import { aStart, killStarted, until } from "@/lib/testing/a-start";
import { anAdmin } from "@/lib/testing/an-actor";

let folder = "";
const dataDir = () => join(folder, "data");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unticked-killed-"));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  killStarted();
  if (existsSync(join(dataDir(), "postgres"))) await stopPostmaster(findPlace(dataDir()));
  rmSync(folder, { recursive: true });
});

function aFreePort(): Promise<string> {
  const server = createServer();
  return new Promise((done) =>
    server.listen({ host: "127.0.0.1", port: 0 }, () => {
      const address = server.address();
      server.close(() => done(String(typeof address === "object" && address !== null ? address.port : 0)));
    }),
  );
}

/** Works with the database of the portal from this process, and lets go of it: what brings it back up is the portal alone. */
async function withPortalsDatabase<Found>(work: () => Promise<Found>): Promise<Found> {
  const prepared = await prepare(parseSettings({ DATA_DIR: dataDir() }), () => undefined);
  try {
    return await work();
  } finally {
    await closePools();
    await prepared.release();
  }
}

/** A portal as `npm start` serves it; each start of it has the same address and the same data. */
async function aPortal(smtpUrl: string) {
  const port = await aFreePort();
  const [address, clock] = [`http://127.0.0.1:${port}`, join(folder, "clock-ahead")];
  const settings = {
    ...{ PORT: port, DATA_DIR: dataDir(), SMTP_URL: smtpUrl, TRUST_PROXY: "1", CLOCK_AHEAD_FILE: clock },
    // This process has them from its own look at the database, which stands elsewhere after it was killed.
    ...{ DATABASE_READER_URL: "", DATABASE_ORGANISER_URL: "" },
  };
  const isHealthy = () =>
    fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  const begin = async () => {
    const started = aStart(["npm", "start"], settings);
    const hasEnded = started.ended.then(({ printed }) => expect.fail(`It ended: ${printed}`));
    // What it says once it is killed belongs to the drill.
    hasEnded.catch(() => undefined);
    await Promise.race([until(isHealthy, 280), hasEnded]);
    return started;
  };
  let running = await begin();
  return {
    address,
    kill: async () => {
      running.signal("SIGKILL", "the group");
      await running.ended;
    },
    start: async () => void (running = await begin()),
    killDatabase: () => killWithChildren(findPostmaster(findPlace(dataDir()))?.pid ?? expect.fail("No database runs")),
    printed: () => running.printed(),
    heals: () => until(isHealthy, 60),
    letPass: (seconds: number) => writeFileSync(clock, String(seconds)),
  };
}

const slug = "ask-first";
const published = z.looseObject({ signatures: z.number() });

async function publicCount(portal: string): Promise<number> {
  return published.parse(await (await fetch(`${portal}/api/v1/petitions/${slug}`)).json()).signatures;
}

/** A petition is open, and organisers have done something; gives what a form carries, and how far their log goes. */
const prepared = () =>
  withPortalsDatabase(async () => {
    await aPetition({ slug, opensAt: new Date(now().getTime() - 60_000) });
    await throwSwitch({ by: await anAdmin(), name: "banner", value: "Thank you for your patience." }, now());
    return { stamp: formStamp(new Date(now().getTime() - 60_000)), log: (await checkLog()).whole };
  });

/** What the database says of those who were told that they had signed, or that their signature counts. */
const looked = (rush: { signed: ReadonlySet<string>; confirmed: ReadonlySet<string> }) =>
  withPortalsDatabase(async () => ({
    signed: await db.signature.count({ where: { id: { in: [...rush.signed] } } }),
    confirmed: await db.signature.count({ where: { id: { in: [...rush.confirmed] }, verifiedAt: { not: null } } }),
    allConfirmed: await db.signature.count({ where: { verifiedAt: { not: null } } }),
    differences: await recountSignatures(now()),
    log: await checkLog(),
  }));

const phaseMs = 3_000;
/** Longer than a mail is left to a process that was killed over it. */
const leaseSeconds = 180;

test(
  "what people were told holds after the server, its database and both were killed among them",
  { timeout: 480_000 },
  async () => {
    const mails = await aMailServer();
    const portal = await aPortal(mails.url);
    const { stamp, log } = await prepared();
    const rush = aRush({ petition: `${portal.address}/petitions/${slug}`, stamp, aSecond: 60, mails });
    await sleep(phaseMs);
    await portal.kill();
    await portal.start();
    await sleep(phaseMs);
    portal.killDatabase();
    await portal.heals();
    await sleep(phaseMs);
    portal.killDatabase();
    await portal.kill();
    await portal.start();
    await sleep(phaseMs);
    await rush.comeNoMore();
    portal.letPass(leaseSeconds);
    // Nobody is forgotten: all who were told to look for a mail have one, and the button in it works.
    await expect.poll(() => [...rush.signed].filter((id) => !rush.mailed.has(id)), { timeout: 120_000 }).toEqual([]);
    const pressing = () => [...rush.mailed.keys()].filter(willPress).length;
    await expect.poll(() => pressing() - rush.confirmed.size, { timeout: 60_000 }).toBe(0);
    await rush.end();
    // The drill was one: it hit people, and some were served in each part of it.
    expect(rush.signed.size).toBeGreaterThan(4 * 60);
    expect(rush.confirmed.size).toBeGreaterThan(60);
    expect(rush.unanswered()).toBeGreaterThan(0);
    for (const messageIds of rush.mailed.values()) expect(new Set(messageIds).size).toBe(1);
    await expect.poll(() => publicCount(portal.address), { timeout: 20_000 }).toBe(rush.confirmed.size);
    const found = await looked(rush);
    expect(found).toMatchObject({ signed: rush.signed.size, confirmed: rush.confirmed.size, differences: 0 });
    expect(found.allConfirmed).toBe(rush.confirmed.size);
    expect(found.log).toEqual({ whole: log, brokenAt: undefined });
    mails.close();
  },
);

test(
  "while the database is away, static mode shows the figures to whoever is signed in; a page that fails leaves its route in the log, and nothing of what was asked",
  { timeout: 300_000 },
  async () => {
    const mails = await aMailServer();
    const portal = await aPortal(mails.url);
    await withPortalsDatabase(async () => throwSwitch({ by: await anAdmin(), name: "staticMode", value: "on" }, now()));
    const figures = () =>
      fetch(`${portal.address}/dashboard`, { headers: { cookie: `${wireName(sessionCookieName())}=held` } });
    await figures();
    // So long a process goes by what it has read of the switches.
    await sleep(4_000);
    portal.killDatabase();
    const failing = fetch(`${portal.address}/sign-in/confirm?token=a-secret-of-a-mail`);
    expect((await Promise.all([failing, figures()])).map(({ status }) => status)).toEqual([500, 200]);
    await expect.poll(portal.printed).toContain('"event":"page.failed","route":"/[locale]/sign-in/confirm"');
    expect(portal.printed()).not.toContain("a-secret-of-a-mail");
    mails.close();
  },
);
