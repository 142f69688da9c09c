// `npm run bench:pages`: Lighthouse for phones on the pages that people land on; how much script they load beside an empty Next page; and how
// many of them a process serves beside that empty page, in turns of one run. Writes docs/benchmarks/pages.json and pages.md; never part of the
// tests.
import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { now, today } from "@/lib/infra/clock";
import { parseSettings } from "@/lib/infra/env";
import { findChromium } from "@/lib/infra/launch/chromium.mjs";
import { closePools, prepare } from "@/lib/infra/launch/with-database";
import { aPetition } from "@/lib/testing/a-signature";
import { onEmptySite } from "@/lib/testing/bench/empty-site";
import { machineInWords, storm, writeReport } from "@/lib/testing/bench/measures";
import { onStartedPortal, read } from "@/lib/testing/bench/started-portal";

const ports = { portal: "3196", empty: "3197" } as const;
const slug = "bench";
const pages = ["/", "/platforms/linkedin", "/check/platform", `/petitions/${slug}`, "/dashboard"] as const;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Scores swing by a few points from run to run; the middle one counts. */
const runs = 3;
const turns = 4;
const turnMs = 5_000;
const lanes = 16;

type Scores = Record<(typeof categories)[number], number>;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What Lighthouse says, as far as it is read here. */
const told = z.object({ categories: z.record(z.string(), z.object({ score: z.number().nullable() })) });
/** Fetched when it is asked for: it is larger than all that the portal runs on. */
const lighthouse = ["--yes", "lighthouse@13.5.0"];
const flags = ["--output=json", "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-quic"];

function scoresOnce(address: string, browser: string, left = 3): Scores {
  const only = `--only-categories=${categories.join(",")}`;
  // `env` hands on what is set here, and names the browser.
  const command = [`CHROME_PATH=${browser}`, "npx", ...lighthouse, address, only, ...flags];
  const { status, stdout, stderr } = spawnSync("env", command, { encoding: "utf8", maxBuffer: 1e8 });
  // Now and then the browser does not say when the page began; Lighthouse asks to be run again.
  if (status !== 0 && left > 0) return scoresOnce(address, browser, left - 1);
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}: ${stderr}`);
  const found = told.parse(JSON.parse(stdout)).categories;
  return scored((name) => Math.round((found[name]?.score ?? 0) * 100));
}

const scored = (scoreOf: (name: (typeof categories)[number]) => number): Scores => ({
  performance: scoreOf("performance"),
  accessibility: scoreOf("accessibility"),
  "best-practices": scoreOf("best-practices"),
  seo: scoreOf("seo"),
});

async function scoresOf(address: string): Promise<Scores> {
  const browser = await findChromium();
  if (!browser) throw new Error("Lighthouse needs Chromium, and none is here.");
  const all = Array.from({ length: runs }, () => scoresOnce(address, browser));
  return scored((name) => median(all.map((scores) => scores[name])));
}

/** Bytes of script that a page loads, compressed as they travel. */
async function scriptBytes(address: string): Promise<number> {
  const html = await (await fetch(address)).text();
  const sources = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"(?![^>]*nomodule)/gi)].map(([, src]) => src ?? ""),
  );
  const sizes = [...sources].map(async (src) => {
    const body = await (await fetch(new URL(src, address))).arrayBuffer();
    return gzipSync(Buffer.from(body)).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function aSecond(address: string): Promise<number> {
  return ((await storm(() => read(address), lanes, turnMs)) * 1000) / turnMs;
}

interface Row {
  page: string;
  scores: Scores;
  /** Kilobytes of script over those of the empty page. */
  scriptOver: number;
  /** Pages served in a second, and beside the empty page. */
  served: number;
  share: number;
}

async function rowOf(page: string, portal: string, empty: string): Promise<Row> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  await aSecond(portal + page);
  for (let turn = 0; turn < turns; turn += 1) {
    theirs.push(await aSecond(empty));
    ours.push(await aSecond(portal + page));
  }
  const over = (await scriptBytes(portal + page)) - (await scriptBytes(empty));
  return {
    page,
    scores: await scoresOf(portal + page),
    scriptOver: Math.round(over / 102.4) / 10,
    served: Math.round(median(ours)),
    share: Math.round((median(ours) / median(theirs)) * 100) / 100,
  };
}

function report(on: string, machine: string, rows: readonly Row[]): string {
  const lines = rows.map(({ page, scores, scriptOver, served, share }) => {
    const four = categories.map((name) => scores[name]).join(" | ");
    return `| \`${page}\` | ${four} | ${scriptOver} | ${served} | ${share} |`;
  });
  return [
    "# Pages that people land on",
    "",
    `By \`npm run bench:pages\` on ${on}: ${machine}, Node ${process.versions.node}. Lighthouse as for a phone on a slow network, the middle of ${runs} runs; the portal, the browser and the readers share the machine.`,
    "",
    "| page | performance | accessibility | best practices | SEO | KB of script over an empty page | served a second | beside an empty page |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...lines,
    "",
    `The empty page is a dynamic one of the same Next under the same kind of policy, served and read in turns with ours by ${lanes} readers at once.`,
    "",
  ].join("\n");
}

await onStartedPortal({ name: "pages", port: ports.portal }, async ({ address, dataDir }) => {
  const prepared = await prepare(parseSettings({ DATA_DIR: dataDir }), () => undefined);
  try {
    await aPetition({ slug, opensAt: now() });
    await onEmptySite(ports.empty, async (empty) => {
      const rows: Row[] = [];
      for (const page of pages) rows.push(await rowOf(page, address, empty));
      const result = { on: today(), machine: machineInWords(), node: process.versions.node, rows };
      writeReport("pages", result, report(result.on, result.machine, rows));
    });
  } finally {
    await closePools();
    await prepared.release();
  }
});
