// `npm run bench:exports [ROWS]`: rows a second of a count beside a bare papaparse pass over the same files in one run, and
// the memory of a count of a 2 GB archive of a million rows. Writes docs/benchmarks/exports.json and exports.md; never part of the tests.
import { closeSync, createReadStream, mkdtempSync, openAsBlob, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { countExport } from "@/lib/exports/count";
import type { ExportFile } from "@/lib/exports/answer";
import { archiveOf } from "@/lib/testing/exports/archive";
import { makeLedger, piecesOfFile, type Sample } from "@/lib/testing/exports/sample";
import { linkedinSample } from "@/lib/testing/exports/linkedin";
import { machineInWords, spreadOf, timed, writeReport } from "@/lib/testing/bench/measures";

const seed = 1;
const rounds = 5;
const rows = Number(process.argv[2] ?? 200_000);
const largeRows = 1_000_000;
/** So that a million rows come to two gigabytes. */
const largeWords = 520;

const folder = mkdtempSync(join(tmpdir(), "exports-"));

function written(name: string, pieces: Iterable<string | Uint8Array>): string {
  const path = join(folder, name);
  const file = openSync(path, "w");
  for (const piece of pieces) {
    if (typeof piece === "string") writeSync(file, piece);
    else writeSync(file, piece);
  }
  closeSync(file);
  return path;
}

interface Loose extends ExportFile {
  onDisk: string;
}

/** The CSV files that a count reads, by themselves. */
async function looseFiles(sample: Sample): Promise<Loose[]> {
  const wanted = sample.files.filter(({ path }) => path.endsWith(".csv"));
  return Promise.all(
    wanted.map(async (file, at) => {
      const onDisk = written(`${at}.csv`, piecesOfFile(file, seed, makeLedger()));
      return { path: file.path, blob: await openAsBlob(onDisk), onDisk };
    }),
  );
}

/** What papaparse does by itself: the bytes as text, and the text as rows. */
function barePass(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let parsed = 0;
    Papa.parse<string[]>(createReadStream(path, { encoding: "utf8" }), {
      chunk: ({ data }) => void (parsed += data.length),
      complete: () => resolve(parsed),
      error: reject,
    });
  });
}

async function barePasses(files: readonly Loose[]): Promise<void> {
  for (const { onDisk } of files) await barePass(onDisk);
}

async function mustCount(files: readonly ExportFile[]): Promise<number> {
  const answer = await countExport(files);
  if (!answer.ok) throw new Error(`Not counted: ${answer.reason}`);
  return answer.value.categories.reduce((sum, category) => sum + category.rows, 0);
}

async function sideBySide(engines: Record<string, () => Promise<unknown>>) {
  const samples = new Map(Object.keys(engines).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, pass] of Object.entries(engines)) {
      const took = await timed(pass);
      if (round > 0) samples.get(name)?.push(took);
    }
  return Object.fromEntries([...samples].map(([name, took]) => [name, spreadOf(took).p50]));
}

async function compare() {
  const sample = linkedinSample({ rows, seed });
  const files = await looseFiles(sample);
  const zip = await openAsBlob(written("export.zip", archiveOf(sample, { seed })));
  const took = await sideBySide({
    papaparse: () => barePasses(files),
    folder: () => mustCount(files),
    archive: () => mustCount([{ path: sample.name, blob: zip }]),
  });
  const megabytes = Math.round(files.reduce((sum, { blob }) => sum + blob.size, 0) / 1e6);
  return { rows, megabytes, packedMegabytes: Math.round(zip.size / 1e6), milliseconds: took };
}

async function large() {
  const sample = linkedinSample({ rows: largeRows, seed, words: largeWords });
  const path = written("large.zip", archiveOf(sample, { seed, stored: true }));
  const blob = await openAsBlob(path);
  const began = performance.now();
  let heap = 0;
  let resident = 0;
  const answer = await countExport([{ path: sample.name, blob }], {
    onProgress: () => {
      heap = Math.max(heap, process.memoryUsage().heapUsed);
      resident = Math.max(resident, process.memoryUsage.rss());
    },
  });
  return {
    rows: largeRows,
    megabytes: Math.round(statSync(path).size / 1e6),
    counted: answer.ok,
    seconds: Math.round((performance.now() - began) / 100) / 10,
    mostHeapMegabytes: Math.round(heap / 1e6),
    mostResidentMegabytes: Math.round(resident / 1e6),
  };
}

const perSecond = (milliseconds: number | undefined) => Math.round((rows / (milliseconds ?? Number.NaN)) * 1000);

const compared = await compare();
const { papaparse = 1, folder: loose = 1, archive = 1 } = compared.milliseconds;
const ratios = {
  folder: Math.round((loose / papaparse) * 100) / 100,
  archive: Math.round((archive / papaparse) * 100) / 100,
};
const memory = process.argv[3] === "--small" ? undefined : await large();
rmSync(folder, { recursive: true });

const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
writeReport(
  "exports",
  { machine: machineInWords(), compared, ratios, large: memory },
  [
    "# Counting an export",
    "",
    `On ${machineInWords()}. A made-up LinkedIn archive of ${rows.toLocaleString("en")} rows, ${compared.megabytes} MB of CSV; median of ${rounds} passes in turn.`,
    "",
    line(["pass over the same files", "ms", "rows a second", "beside papaparse (mark: 1.5)"]),
    line(["---", "--:", "--:", "--:"]),
    line(["papaparse alone, from the unpacked files", papaparse, perSecond(papaparse), 1]),
    line(["the count, from the unpacked files", loose, perSecond(loose), ratios.folder]),
    line(["the count, from the archive", archive, perSecond(archive), ratios.archive]),
    "",
    ...(memory
      ? [
          `An archive of ${memory.megabytes.toLocaleString("en")} MB and ${memory.rows.toLocaleString("en")} rows: ${memory.seconds} s; heap at most ${memory.mostHeapMegabytes} MB, resident at most ${memory.mostResidentMegabytes} MB.`,
          "",
        ]
      : []),
  ].join("\n"),
);
