// `npm run bench:storm`: how long the dashboard of a started portal takes to answer, idle and while letters are being drawn, in turns of
// one run. Writes docs/benchmarks/storm.json and storm.md; never part of the tests.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { today } from "@/lib/infra/clock";
import { aStart, killStarted, until } from "@/lib/testing/a-start";
import { someTypedAnswers } from "@/lib/testing/a-finding";
import { machineInWords, spreadOf, storm, timed, writeReport, type Spread } from "@/lib/testing/bench/measures";

const port = "3193";
const portal = `http://127.0.0.1:${port}`;
const turns = 6;
const turnTime = 10_000;
const readersASecond = 20;
const lanes = 8;

async function read(path: string, headers: Record<string, string> = {}): Promise<void> {
  const answer = await fetch(`${portal}${path}`, { headers });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  await answer.arrayBuffer();
}

/** A storm is made of many: one client may have so many letters an hour. */
const client = (download: number) => ({ "x-forwarded-for": `198.51.100.${Math.floor(download / 20) % 256}` });

/** A form's fields as a browser sends them: "on.day=14". */
function fieldsOf(typed: unknown, name = ""): [string, string][] {
  if (Array.isArray(typed)) return typed.flatMap((each) => fieldsOf(each, name));
  if (typeof typed !== "object" || typed === null) return [[name, String(typed)]];
  return Object.entries(typed).flatMap(([key, value]) => fieldsOf(value, name ? `${name}.${key}` : key));
}

/** Somebody who has answered every question and declared the answers true; gives the cookie that opens the letter. */
async function somebody(): Promise<string> {
  let cookie = "";
  const post = async (path: string, typed: unknown) => {
    const body = new URLSearchParams(fieldsOf(typed));
    const answer = await fetch(`${portal}${path}`, { method: "POST", body, headers: { cookie }, redirect: "manual" });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  };
  for (const [step, typed] of Object.entries(someTypedAnswers({ "count-me": {} })))
    await post(`/check/${step}/answer`, typed);
  await post("/check/answers/declare", { accurate: "yes" });
  return cookie;
}

/** Readers who come at an even pace, whether or not the ones before them have been served; milliseconds each waited. */
async function readers(): Promise<number[]> {
  const waits: Promise<number>[] = [];
  for (let reader = 0; reader < (turnTime / 1000) * readersASecond; reader += 1) {
    waits.push(timed(() => read("/dashboard")));
    await sleep(1000 / readersASecond);
  }
  return Promise.all(waits);
}

async function measured() {
  const idle: number[] = [];
  const during: number[] = [];
  let letters = 0;
  const cookie = await somebody();
  await Promise.all([readers(), read("/check/letter/pdf", { cookie })]);
  for (let turn = 0; turn < turns; turn += 1) {
    idle.push(...(await readers()));
    const [drawn, waits] = await Promise.all([
      storm((download) => read("/check/letter/pdf", { cookie, ...client(download) }), lanes, turnTime),
      readers(),
    ]);
    letters += drawn;
    during.push(...waits);
  }
  const lettersASecond = Math.round(letters / ((turns * turnTime) / 1000));
  return { idle: spreadOf(idle), during: spreadOf(during), lettersASecond };
}

function report({ idle, during, lettersASecond, on, machine, node }: Report): string {
  const row = (name: string, { p50, p95, p99, max }: Spread) => `| ${name} | ${p50} | ${p95} | ${p99} | ${max} |`;
  return [
    "# The dashboard in a storm of letters",
    "",
    `By \`npm run bench:storm\` on ${on}: ${machine}, Node ${node}. The portal as \`npm start\` serves it, ${readersASecond} readers of /dashboard a second, ${turns} turns of ${turnTime / 1000} s without and with ${lanes} people who download their letter as PDF again and again, each drawn anew (${lettersASecond} letters a second).`,
    "",
    "| ms | p50 | p95 | p99 | longest |",
    "| --- | ---: | ---: | ---: | ---: |",
    row("idle", idle),
    row("in the storm", during),
    "",
    `p99 in the storm beside idle: ${(during.p99 / idle.p99).toFixed(1)} ×.`,
    "",
  ].join("\n");
}

type Report = Awaited<ReturnType<typeof measured>> & { on: string; machine: string; node: string };

const folder = mkdtempSync(join(tmpdir(), "unticked-storm-"));
chmodSync(folder, 0o711);
const start = aStart(["npm", "start"], { PORT: port, DATA_DIR: join(folder, "data"), TRUST_PROXY: "1" });
try {
  await until(async () => (await fetch(`${portal}/api/health`).catch(() => undefined))?.ok ?? false, 300);
  const result: Report = { on: today(), machine: machineInWords(), node: process.versions.node, ...(await measured()) };
  writeReport("storm", result, report(result));
} finally {
  process.stderr.write(start.printed());
  start.signal("SIGINT", "the command alone");
  await Promise.race([start.ended, sleep(20_000)]);
  killStarted();
  rmSync(folder, { recursive: true, force: true });
}
