// `npm run bench:nginx`: how many pages a second the operator's nginx hands out in front of a started portal, beside an empty file that the
// same nginx serves, in turns of one run; over TLS and without. Writes docs/benchmarks/nginx.json and nginx.md; never part of the tests.
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { now, today } from "@/lib/infra/clock";
import { parseSettings } from "@/lib/infra/env";
import { closePools, prepare } from "@/lib/infra/launch/with-database";
import { aPetition } from "@/lib/testing/a-signature";
import { anNginx } from "@/lib/testing/an-nginx";
import { machineInWords, writeReport } from "@/lib/testing/bench/measures";
import { onStartedPortal } from "@/lib/testing/bench/started-portal";

const portal = 3191;
const slug = "bench";
const pages = ["/", "/platforms/linkedin", "/petitions", `/petitions/${slug}`, "/dashboard"] as const;
const empty = "an empty file";
const subjects = [empty, ...pages] as const;
type Subject = (typeof subjects)[number];
const ways = ["over TLS", "without TLS"] as const;
type Way = (typeof ways)[number];
/** What a page is to reach, in a second. */
const mark = 20_000;
const [turns, seconds, lanes] = [3, 3, 64];

interface Run {
  /** Answers a second. */
  served: number;
  /** Bytes of one, with its head. */
  bytes: number;
  /** What the crowd took of the processor, all cores together being 1. */
  crowd: number;
}

const units: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
/** What wrk says of its run. */
const said = /(\d+) requests in \S+ ([\d.]+)(B|KB|MB|GB) read[^]*Requests\/sec:\s+([\d.]+)/;

/** A crowd on this machine that asks for one address, again and again. The shell's `times` says what it took of the processor. */
function crowdAt(address: string, time = seconds): Run {
  const words = [
    `-t1 -c${lanes} -d${time}s --timeout 30s`,
    "-H 'Host: unticked.example.org'",
    "-H 'Accept-Encoding: gzip'",
  ];
  const command = ["-c", `wrk ${words.join(" ")} '${address}' && times`];
  const { stdout, stderr, status } = spawnSync("bash", command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The crowd is wrk’s (on Debian: sudo apt-get install wrk), and it said: ${stderr}`);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${address} was not answered each time: ${stdout}`);
  const [, requests, read, unit = "B", served] = said.exec(stdout) ?? [];
  const spent = [...(stdout.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const used = spent.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return {
    served: Number(served),
    bytes: (Number(read) * (units[unit] ?? 1)) / Number(requests),
    crowd: used / time / cpus().length,
  };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Row extends Run {
  way: Way;
  subject: Subject;
  /** Served beside the empty file. */
  share: number;
}

/** The empty file and the pages by turns; of each the middle run. */
async function rowsOf(way: Way): Promise<Row[]> {
  const nginx = await anNginx({ portal, bare: way === "without TLS" });
  const addressOf = (subject: Subject) => (subject === empty ? nginx.empty : nginx.address + subject);
  // A portal that has just started draws its first pages slowly.
  for (const subject of subjects) crowdAt(addressOf(subject), 1);
  const runs = subjects.map((subject) => ({ subject, all: Array<Run>() }));
  try {
    for (let turn = 0; turn < turns; turn += 1)
      for (const { subject, all } of runs) all.push(crowdAt(addressOf(subject)));
  } finally {
    await nginx.stop();
  }
  const middle = (all: readonly Run[], what: keyof Run) => median(all.map((run) => run[what]));
  const theirs = middle(runs[0]?.all ?? [], "served");
  return runs.map(({ subject, all }) => ({
    ...{ way, subject, served: Math.round(middle(all, "served")), bytes: Math.round(middle(all, "bytes")) },
    share: Math.round((middle(all, "served") / theirs) * 100) / 100,
    crowd: Math.round(middle(all, "crowd") * 100) / 100,
  }));
}

interface Result {
  on: string;
  machine: string;
  /** How many programs wanted the processor in the minute before and in the last one. */
  load: readonly [before: number, after: number];
  mark: number;
  rows: readonly Row[];
}

function report({ on, machine, load, rows }: Result): string {
  const lines = rows.map(({ way, subject, bytes, served, share, crowd }) => {
    const name = subject === empty ? subject : `\`${subject}\``;
    return `| ${name} | ${way} | ${bytes} | ${served} | ${share} | ${Math.round(crowd * 100)} % |`;
  });
  return [
    "# A crowd in front of nginx",
    "",
    `By \`npm run bench:nginx\` on ${on}: ${machine}, Node ${process.versions.node}. nginx with docs/operate/nginx.conf as it stands, in front of the portal as \`npm start\` serves it; ${lanes} readers without a cookie who ask again and again, ${turns} turns of ${seconds} s, the middle one. The portal, nginx and the crowd (wrk, one thread) share the machine; its load was ${load.join(" before and ")} after.`,
    "",
    "| what | how | bytes of an answer | served a second | beside the empty file | of the processor, the crowd’s |",
    "| --- | --- | ---: | ---: | ---: | ---: |",
    ...lines,
    "",
    `A page is to reach ${mark} a second. Each is drawn anew every ten seconds while this goes on.`,
    "",
  ].join("\n");
}

const loadNow = () => Math.round((loadavg()[0] ?? 0) * 10) / 10;

await onStartedPortal({ name: "nginx", port: String(portal), settings: { TRUST_PROXY: "1" } }, async ({ dataDir }) => {
  const prepared = await prepare(parseSettings({ DATA_DIR: dataDir }), () => undefined);
  try {
    await aPetition({ slug, opensAt: now() });
    const before = loadNow();
    const rows = [...(await rowsOf(ways[0])), ...(await rowsOf(ways[1]))];
    const result: Result = { on: today(), machine: machineInWords(), load: [before, loadNow()], mark, rows };
    writeReport("nginx", result, report(result));
  } finally {
    await closePools();
    await prepared.release();
  }
});
