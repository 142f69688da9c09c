// `npm run bench:alike`: how long the portal takes to answer somebody who types an address, where its owner is known and where nobody has it.
// One after the other, so that whatever else the machine does falls on both. Writes docs/benchmarks/alike.json and alike.md; never part of the
// tests, which compare the statements instead.
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requestSignIn } from "@/lib/accounts/commands";
import { now, today } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { parseSettings } from "@/lib/infra/env";
import { closePools, prepare } from "@/lib/infra/launch/with-database";
import { signPetition } from "@/lib/petitions/commands/sign";
import { askToWithdraw } from "@/lib/petitions/commands/withdraw";
import { contribute, offerContribution } from "@/lib/statistics/commands";
import { aCounting } from "@/lib/testing/a-counting";
import { anOpenPetition, aSigner, signs } from "@/lib/testing/a-signer";
import { anActor } from "@/lib/testing/an-actor";
import { machineInWords, spreadOf, timed, writeReport, type Spread } from "@/lib/testing/bench/measures";

const tries = 400;
const client = () => randomUUID();
const unknown = () => `${randomUUID()}@example.org`;

interface Asking {
  /** Makes an address whose owner is known. */
  known: () => Promise<string>;
  ask: (email: string) => Promise<unknown>;
}

function askings(petition: string): Readonly<Record<string, Asking>> {
  const signed = async () => {
    const email = unknown();
    const id = await signs({ petition, given: { email } }, now());
    await db.signature.update({ where: { id }, data: { verifiedAt: now() } });
    return email;
  };
  return {
    "asking for a sign-in link": {
      known: async () => (await anActor()).email,
      ask: (email) => requestSignIn({ email, browser: client(), client: client() }, now()),
    },
    "offering a finding": {
      known: async () => {
        const email = unknown();
        await contribute(aCounting(), email, now());
        return email;
      },
      ask: (email) => offerContribution(aCounting(), email, now()),
    },
    signing: {
      known: signed,
      ask: (email) => signPetition({ slug: petition, form: aSigner(now(), { email }), client: client() }, now()),
    },
    "asking how to withdraw": {
      known: signed,
      ask: (email) => askToWithdraw({ slug: petition, email, client: client() }, now()),
    },
  };
}

interface Compared {
  known: Spread;
  unknown: Spread;
}

async function compared({ known, ask }: Asking): Promise<Compared> {
  const samples: Record<keyof Compared, number[]> = { known: [], unknown: [] };
  for (let turn = 0; turn < tries; turn += 1) {
    const [mine, nobodys] = [await known(), unknown()];
    // By turns each goes first.
    const order = turn % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
    for (const who of order) samples[who].push(await timed(() => ask(who === "known" ? mine : nobodys)));
  }
  return { known: spreadOf(samples.known), unknown: spreadOf(samples.unknown) };
}

interface Report {
  on: string;
  machine: string;
  node: string;
  all: Record<string, Compared>;
}

function report({ on, machine, node, all }: Report): string {
  const rows = Object.entries(all).map(
    ([name, { known, unknown: none }]) =>
      `| ${name} | ${known.p50} | ${none.p50} | ${(known.p50 - none.p50).toFixed(2)} | ${known.p95} | ${none.p95} |`,
  );
  return [
    "# Answers to whoever types an address",
    "",
    `By \`npm run bench:alike\` on ${on}: ${machine}, Node ${node}, the embedded PostgreSQL with fsync on. ${tries} tries of each, by turns with an address whose owner has an account, was counted or has signed, and with one that nobody has.`,
    "",
    "| ms | known, p50 | unknown, p50 | difference | known, p95 | unknown, p95 |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    "The same statements go to the database either way: `enumeration.db.test.ts` under `lib/accounts`, `lib/statistics` and `lib/petitions/commands`.",
    "",
  ].join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "unticked-alike-"));
chmodSync(folder, 0o711);
const prepared = await prepare(parseSettings({ DATA_DIR: join(folder, "data") }), () => undefined);
const all: Record<string, Compared> = {};
for (const [name, asking] of Object.entries(askings(await anOpenPetition(now())))) all[name] = await compared(asking);
const result = { on: today(), machine: machineInWords(), node: process.versions.node, all };
writeReport("alike", result, report(result));
await closePools();
await prepared.release();
rmSync(folder, { recursive: true, force: true });
