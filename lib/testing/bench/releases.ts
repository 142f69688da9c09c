// `npm run bench:releases`: how long a release of a million findings takes beside the plain GROUP BY over them, and how long the dashboard
// takes to answer while ten thousand and while ten million findings wait. Writes docs/benchmarks/releases.json and releases.md; never part
// of the tests. `-- --small` tries it out with a hundredth of that and writes nothing.
import { setTimeout as sleep } from "node:timers/promises";
import { today } from "@/lib/infra/clock";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { parseSettings } from "@/lib/infra/env";
import { closePools, prepare } from "@/lib/infra/launch/with-database";
import { plantSamples } from "@/lib/statistics/commands/plant-samples";
import { publishRelease } from "@/lib/statistics/commands/publish-release";
import { aWaitingCrowd } from "@/lib/testing/bench/waiting-crowd";
import { machineInWords, spreadOf, timed, writeReport, type Spread } from "@/lib/testing/bench/measures";
import { onStartedPortal, readersOf } from "@/lib/testing/bench/started-portal";

const isSmall = process.argv.includes("--small");
const scale = isSmall ? 100 : 1;
const [few, million, many] = [10_000, 1_000_000 / scale, 10_000_000 / scale];
const turns = 7;
const port = "3194";
const portal = `http://127.0.0.1:${port}`;
const readersASecond = 20;
const readingMs = isSmall ? 5_000 : 40_000;

const readers = async () =>
  spreadOf(await readersOf(`${portal}/dashboard`, { aSecond: readersASecond, ms: readingMs }));

/** The last whole second, and one after that of the release before. */
async function aClosing(): Promise<Date> {
  await sleep(1_100);
  const now = await databaseNow();
  return new Date(now.getTime() - now.getUTCMilliseconds());
}

const released = (closesAt: Date) => timed(() => publishRelease(closesAt, () => Promise.resolve([])));

/** What one would write who wanted the three tables and nothing else. */
async function plainGroupBy(closesAt: Date): Promise<void> {
  await db.$queryRaw`SELECT "practice", "state", count(*) FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY 1, 2`;
  await db.$queryRaw`SELECT "practice", "place", count(*) FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY 1, 2`;
  await db.$queryRaw`SELECT "practice", "told", count(*) FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY 1, 2`;
}

/** The counts of all three at once: what a release itself begins with. */
async function oneGroupBy(closesAt: Date): Promise<void> {
  await db.$queryRaw`SELECT "practice", "state", "place", "told", count(*) FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY 1, 2, 3, 4`;
}

async function releasesOfAMillion() {
  const times: Record<"release" | "three" | "one", number[]> = { release: [], three: [], one: [] };
  for (let turn = 0; turn <= turns; turn += 1) {
    await aWaitingCrowd(million);
    const closesAt = await aClosing();
    const three = await timed(() => plainGroupBy(closesAt));
    const one = await timed(() => oneGroupBy(closesAt));
    const release = await released(closesAt);
    // The first turn warms everything up.
    if (turn === 0) continue;
    times.three.push(three);
    times.one.push(one);
    times.release.push(release);
  }
  return { release: spreadOf(times.release), three: spreadOf(times.three), one: spreadOf(times.one) };
}

async function measured() {
  await plantSamples();
  await readers();
  const ofAMillion = await releasesOfAMillion();
  await aWaitingCrowd(few);
  await readers();
  const atFew = await readers();
  await aWaitingCrowd(many);
  const atMany = await readers();
  const closesAt = await aClosing();
  const plainOfMany = Math.round(await timed(() => plainGroupBy(closesAt)));
  const releaseOfMany = Math.round(await released(closesAt));
  await aWaitingCrowd(few);
  const atFewAgain = await readers();
  return { ofAMillion, atFew, atMany, atFewAgain, plainOfMany, releaseOfMany };
}

type Report = Awaited<ReturnType<typeof measured>> & { on: string; machine: string; node: string };

function report({
  ofAMillion,
  atFew,
  atMany,
  atFewAgain,
  plainOfMany,
  releaseOfMany,
  on,
  machine,
  node,
}: Report): string {
  const row = (name: string, { p50, p95, p99, max }: Spread) => `| ${name} | ${p50} | ${p95} | ${p99} | ${max} |`;
  const times = (one: number, other: number) => `${(one / other).toFixed(2)} ×`;
  return [
    "# Releases and the dashboard",
    "",
    `By \`npm run bench:releases\` on ${on}: ${machine}, Node ${node}, the embedded PostgreSQL with fsync on.`,
    "",
    `## A release of ${million.toLocaleString("en-GB")} findings`,
    "",
    `${turns} turns, each with findings of its own over every practice and place. A release counts them, draws noise for every cell, writes and chains its file and deletes the findings.`,
    "",
    "| ms | p50 | p95 | p99 | longest |",
    "| --- | ---: | ---: | ---: | ---: |",
    row("the plain `GROUP BY`, one for each of the three tables", ofAMillion.three),
    row("one `GROUP BY` over all columns", ofAMillion.one),
    row("the whole release", ofAMillion.release),
    "",
    `The release beside the plain \`GROUP BY\`, p50: ${times(ofAMillion.release.p50, ofAMillion.three.p50)}; beside the single one: ${times(ofAMillion.release.p50, ofAMillion.one.p50)}.`,
    `Once with ${many.toLocaleString("en-GB")} findings: ${releaseOfMany} ms, the plain \`GROUP BY\` ${plainOfMany} ms.`,
    "",
    "## The dashboard while findings wait",
    "",
    `${readersASecond} readers of /dashboard a second for ${readingMs / 1000} s each, with the figures of all the releases above.`,
    "",
    "| ms | p50 | p95 | p99 | longest |",
    "| --- | ---: | ---: | ---: | ---: |",
    row(`${few.toLocaleString("en-GB")} findings`, atFew),
    row(`${many.toLocaleString("en-GB")} findings`, atMany),
    row(`${few.toLocaleString("en-GB")} again`, atFewAgain),
    "",
  ].join("\n");
}

await onStartedPortal({ name: "releases", port }, async ({ dataDir }) => {
  const prepared = await prepare(parseSettings({ DATA_DIR: dataDir }), () => undefined);
  const result: Report = { on: today(), machine: machineInWords(), node: process.versions.node, ...(await measured()) };
  if (isSmall) process.stdout.write(report(result));
  else writeReport("releases", result, report(result));
  await closePools();
  await prepared.release();
});
