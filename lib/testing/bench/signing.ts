// `npm run bench:signing`: people sign a petition of a started portal, read the mail at a mail server and press the button in it, for five
// minutes and a little; then every acknowledged signature is looked for and the count compared. `-- --small` does it for some seconds, and writes
// no report. Writes docs/benchmarks/signing.json and signing.md; never part of the tests.
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { now, today } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { parseSettings } from "@/lib/infra/env";
import { formStamp } from "@/lib/infra/form-stamp";
import { closePools, prepare } from "@/lib/infra/launch/with-database";
import { aPetition } from "@/lib/testing/a-signature";
import { machineInWords, spreadOf, writeReport, type Spread } from "@/lib/testing/bench/measures";
import { aMailPeer, rush, type Crowd } from "@/lib/testing/bench/signing-crowd";
import { onStartedPortal } from "@/lib/testing/bench/started-portal";

const port = "3194";
const isSmall = process.argv.includes("--small");
const { aSecond, seconds } = isSmall ? { aSecond: 20, seconds: 10 } : { aSecond: 210, seconds: 320 };
const slug = "bench";
/** The form is drawn so long before it is sent: what comes quicker is mailed later. */
const typingMs = 5_000;
/** Within so many seconds of the last confirmation the page has the exact count. */
const freshWithin = 10;
/** What is verified is counted by whole minutes, from when the first have read their mail until the last come. */
const firstMs = 10_000;
const minuteMs = 60_000;

const published = z.looseObject({ signatures: z.number() });

async function publicCount(portal: string): Promise<number> {
  const answer = await fetch(`${portal}/api/v1/petitions/${slug}`);
  return published.parse(await answer.json()).signatures;
}

async function secondsUntilExact(portal: string, expected: number): Promise<number> {
  const began = performance.now();
  while ((await publicCount(portal)) !== expected) {
    if (performance.now() - began > 60_000) throw new Error(`The public count is not ${expected} after a minute.`);
    await sleep(250);
  }
  return (performance.now() - began) / 1000;
}

async function missing(acknowledged: readonly string[]): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM "Signature" WHERE id = ANY(${acknowledged}::uuid[])`;
  return acknowledged.length - (row?.found ?? 0);
}

async function checked(portal: string, crowd: Crowd) {
  if (crowd.faults.length > 0)
    throw new Error(`${crowd.faults.length} answers were wrong: ${crowd.faults.slice(0, 5).join("; ")}`);
  const lost = await missing(crowd.acknowledged);
  if (lost > 0) throw new Error(`${lost} acknowledged signatures are not in the table.`);
  const expected = crowd.confirmedAt.length;
  const exactAfter = await secondsUntilExact(portal, expected);
  const confirmed = await db.signature.count({ where: { verifiedAt: { not: null } } });
  if (confirmed !== expected) throw new Error(`${confirmed} are confirmed in the table, and ${expected} were.`);
  if (expected !== aSecond * seconds) throw new Error(`Only ${expected} of ${aSecond * seconds} were confirmed.`);
  return { exactAfter };
}

/** How many were verified in each whole minute of the rush. */
function minuteByMinute({ confirmedAt }: Crowd): number[] {
  const minutes = Math.max(1, Math.floor((seconds * 1000 - firstMs) / minuteMs));
  const within = (from: number) => confirmedAt.filter((at) => at >= from && at < from + minuteMs).length;
  return Array.from({ length: minutes }, (_, minute) => within(firstMs + minute * minuteMs));
}

interface Result {
  on: string;
  machine: string;
  node: string;
  aSecond: number;
  seconds: number;
  /** Verified in each of the minutes. */
  byMinute: number[];
  exactAfter: number;
  signing: Spread;
  confirming: Spread;
  mailed: Spread;
}

const inThousands = (count: number) => count.toLocaleString("en");

function report(result: Result): string {
  const row = (name: string, { p50, p95, p99, max }: Spread) => `| ${name} | ${p50} | ${p95} | ${p99} | ${max} |`;
  return [
    "# A petition on a front page",
    "",
    `By \`npm run bench:signing\` on ${result.on}: ${result.machine}, Node ${result.node}. The portal as \`npm start\` serves it, with its PostgreSQL, a mail server and the crowd itself on the same machine. ${result.aSecond} people a second for ${result.seconds} s send the form, get their mail, and press the button in it within five seconds of its coming. Verified signatures, minute by minute: ${result.byMinute.map(inThousands).join(", ")}.`,
    "",
    "| ms | p50 | p95 | p99 | longest |",
    "| --- | ---: | ---: | ---: | ---: |",
    row("the form is answered", result.signing),
    row("the mail is at its server", result.mailed),
    row("the button is answered", result.confirming),
    "",
    `No answer was any other than the one that leads on. Every acknowledged signature was in the table, and the public count was exact ${result.exactAfter.toFixed(1)} s after the last was confirmed (it has to be within ${freshWithin} s).`,
    "",
  ].join("\n");
}

const peer = await aMailPeer();
try {
  await onStartedPortal(
    { name: "signing", port, settings: { TRUST_PROXY: "1", SMTP_URL: peer.url } },
    async ({ address, dataDir }) => {
      const prepared = await prepare(parseSettings({ DATA_DIR: dataDir }), () => undefined);
      try {
        await aPetition({ slug, opensAt: now() });
        const stamp = formStamp(now());
        await sleep(typingMs);
        const tell = (signed: number, confirmed: number) =>
          process.stderr.write(`${signed} signed, ${confirmed} confirmed\n`);
        const crowd = await rush({ portal: address, slug, stamp, aSecond, seconds, peer, tell });
        const { exactAfter } = await checked(address, crowd);
        const result: Result = {
          ...{ on: today(), machine: machineInWords(), node: process.versions.node, aSecond, seconds, exactAfter },
          byMinute: minuteByMinute(crowd),
          ...{
            signing: spreadOf(crowd.signing),
            confirming: spreadOf(crowd.confirming),
            mailed: spreadOf(crowd.mailed),
          },
        };
        if (isSmall) process.stdout.write(report(result));
        else writeReport("signing", result, report(result));
      } finally {
        await closePools();
        await prepared.release();
      }
    },
  );
} finally {
  peer.close();
}
