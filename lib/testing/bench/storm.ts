// `npm run bench:storm`: how long the dashboard of a started portal takes to answer, idle and while letters are being drawn, in turns of
// one run. Writes docs/benchmarks/storm.json and storm.md; never part of the tests.
import { today } from "@/lib/infra/clock";
import { someTypedAnswers } from "@/lib/testing/a-finding";
import { machineInWords, spreadOf, storm, writeReport, type Spread } from "@/lib/testing/bench/measures";
import { onStartedPortal, read, readersOf } from "@/lib/testing/bench/started-portal";

const port = "3193";
const portal = `http://127.0.0.1:${port}`;
const turns = 6;
const turnTime = 10_000;
const readersASecond = 20;
const lanes = 8;
const letter = `${portal}/check/letter/pdf`;

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

const readers = () => readersOf(`${portal}/dashboard`, { aSecond: readersASecond, ms: turnTime });

async function measured() {
  const idle: number[] = [];
  const during: number[] = [];
  let letters = 0;
  const cookie = await somebody();
  await Promise.all([readers(), read(letter, { cookie })]);
  for (let turn = 0; turn < turns; turn += 1) {
    idle.push(...(await readers()));
    const [drawn, waits] = await Promise.all([
      storm((download) => read(letter, { cookie, ...client(download) }), lanes, turnTime),
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

await onStartedPortal({ name: "storm", port, settings: { TRUST_PROXY: "1" } }, async () => {
  const result: Report = { on: today(), machine: machineInWords(), node: process.versions.node, ...(await measured()) };
  writeReport("storm", result, report(result));
});
