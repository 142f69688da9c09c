// `npm run bench:signing`: people sign a petition of a started portal, read the mail at a mail server and press the button in it, 200 a second
// for five minutes; then every acknowledged signature is looked for and the count compared. `-- --small` does ten seconds at 20 a second, and
// writes no report. Writes docs/benchmarks/signing.json and signing.md; never part of the tests.
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
const { aSecond, seconds } = isSmall ? { aSecond: 20, seconds: 10 } : { aSecond: 200, seconds: 300 };
const slug = "bench";
/** The form is drawn so long before it is sent: what comes quicker is mailed later. */
const typingMs = 5_000;
/** Within so many seconds of the last confirmation the page has the exact count. */
const freshWithin = 10;

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
  const exactAfter = await secondsUntilExact(portal, crowd.confirmed);
  const confirmed = await db.signature.count({ where: { verifiedAt: { not: null } } });
  if (confirmed !== crowd.confirmed)
    throw new Error(`${confirmed} are confirmed in the table, and ${crowd.confirmed} were.`);
  if (crowd.confirmed !== aSecond * seconds)
    throw new Error(`Only ${crowd.confirmed} of ${aSecond * seconds} were confirmed.`);
  return { exactAfter };
}

interface Result {
  on: string;
  machine: string;
  node: string;
  aSecond: number;
  seconds: number;
  verifiedAMinute: number;
  exactAfter: number;
  signing: Spread;
  confirming: Spread;
  mailed: Spread;
}

function report(result: Result): string {
  const row = (name: string, { p50, p95, p99, max }: Spread) => `| ${name} | ${p50} | ${p95} | ${p99} | ${max} |`;
  return [
    "# A petition on a front page",
    "",
    `By \`npm run bench:signing\` on ${result.on}: ${result.machine}, Node ${result.node}. The portal as \`npm start\` serves it, with its PostgreSQL, a mail server and the crowd itself on the same machine. ${result.aSecond} people a second for ${result.seconds} s send the form, get their mail, and press the button in it: ${result.verifiedAMinute} verified signatures a minute.`,
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
        const began = performance.now();
        const crowd = await rush({ portal: address, slug, stamp, aSecond, seconds, peer, tell });
        const minutes = (performance.now() - began) / 60_000;
        const { exactAfter } = await checked(address, crowd);
        const result: Result = {
          ...{ on: today(), machine: machineInWords(), node: process.versions.node, aSecond, seconds, exactAfter },
          verifiedAMinute: Math.round(crowd.confirmed / minutes),
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
