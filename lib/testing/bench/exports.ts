// `npm run bench:exports [ROWS]`: rows a second of a count beside a bare papaparse pass over the same files in one run, and
// the memory of a count of a 2 GB archive of a million rows. Writes docs/benchmarks/exports.json and exports.md; never part of the tests.
import { closeSync, createReadStream, mkdtempSync, openAsBlob, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import Papa from "papaparse";
import { countExport } from "@/lib/exports/count";
import { piecesOf } from "@/lib/exports/reading/text";
import { entriesOf } from "@/lib/exports/reading/zip";
import type { ExportFile } from "@/lib/exports/answer";
import { archiveOf } from "@/lib/testing/exports/archive";
import { makeLedger, piecesOfFile, type Sample } from "@/lib/testing/exports/sample";
import { linkedinSample } from "@/lib/testing/exports/linkedin";
import { machineInWords, spreadOf, timed, writeReport } from "@/lib/testing/bench/measures";

const seed = 1;
/** Enough for the median to be steady on a machine that does other things too. */
const rounds = 21;
const rows = Number(process.argv[2] ?? 200_000);
const largeRows = 1_000_000;
/** So that a million rows come to two gigabytes. */
const largeWords = 820;

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
function barePass(bytes: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve, reject) => {
    let parsed = 0;
    Papa.parse<string[]>(bytes, {
      chunk: ({ data }) => void (parsed += data.length),
      complete: () => resolve(parsed),
      error: reject,
    });
  });
}

async function barePasses(files: readonly Loose[]): Promise<void> {
  for (const { onDisk } of files) await barePass(createReadStream(onDisk, { encoding: "utf8" }));
}

/** The same with the files unpacked as the count unpacks them. */
async function bareUnpacking(zip: Blob): Promise<void> {
  const entries = await entriesOf(zip, 1_000);
  if (!entries.ok) throw new Error("The sample is no archive");
  for (const entry of entries.value.filter(({ path }) => path.endsWith(".csv")))
    await barePass(Readable.from(piecesOf(entry.stream(), undefined)).setEncoding("utf8"));
}

async function mustCount(files: readonly ExportFile[]): Promise<number> {
  const answer = await countExport(files);
  if (!answer.ok) throw new Error(`Not counted: ${answer.reason}`);
  return answer.value.categories.reduce((sum, category) => sum + category.rows, 0);
}

/** Milliseconds as they pass, and of the processor: on a machine that does other things too, the second says more. */
interface Took {
  passed: number;
  worked: number;
}

async function took(pass: () => Promise<unknown>): Promise<Took> {
  const before = process.cpuUsage();
  const passed = await timed(pass);
  const { user, system } = process.cpuUsage(before);
  return { passed, worked: (user + system) / 1000 };
}

const median = (values: readonly number[]) => spreadOf(values).p50;

async function sideBySide<Name extends string>(engines: Record<Name, () => Promise<unknown>>) {
  const names = Object.keys(engines).filter((name): name is Name => name in engines);
  const samples = new Map(names.map((name) => [name, [] as Took[]]));
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const sample = await took(engines[name]);
      if (round > 0) samples.get(name)?.push(sample);
    }
  return (name: Name): Took => {
    const all = samples.get(name) ?? [];
    return { passed: median(all.map(({ passed }) => passed)), worked: median(all.map(({ worked }) => worked)) };
  };
}

async function compare() {
  const sample = linkedinSample({ rows, seed });
  const files = await looseFiles(sample);
  const zip = await openAsBlob(written("export.zip", archiveOf(sample, { seed })));
  const medianOf = await sideBySide({
    papaparse: () => barePasses(files),
    papaparseUnpacking: () => bareUnpacking(zip),
    folder: () => mustCount(files),
    archive: () => mustCount([{ path: sample.name, blob: zip }]),
  });
  const megabytes = Math.round(files.reduce((sum, { blob }) => sum + blob.size, 0) / 1e6);
  const passes = {
    papaparse: medianOf("papaparse"),
    folder: medianOf("folder"),
    papaparseUnpacking: medianOf("papaparseUnpacking"),
    archive: medianOf("archive"),
  };
  return { rows, megabytes, packedMegabytes: Math.round(zip.size / 1e6), milliseconds: passes };
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

const compared = await compare();
const { papaparse, papaparseUnpacking, folder: loose, archive } = compared.milliseconds;
const share = (one: number, beside: number) => Math.round((one / beside) * 100) / 100;
const ratioOf = (one: Took, beside: Took) => ({
  passed: share(one.passed, beside.passed),
  worked: share(one.worked, beside.worked),
});
const ratios = { folder: ratioOf(loose, papaparse), archive: ratioOf(archive, papaparseUnpacking) };
const memory = process.argv[3] === "--small" ? undefined : await large();
rmSync(folder, { recursive: true });

const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const row = (name: string, { passed, worked }: Took, ratio?: Took) =>
  line([name, passed, worked, Math.round((rows / passed) * 1000), ratio?.passed ?? "", ratio?.worked ?? ""]);
writeReport(
  "exports",
  { machine: machineInWords(), compared, ratios, large: memory },
  [
    "# Counting an export",
    "",
    `On ${machineInWords()}. A made-up LinkedIn archive of ${rows.toLocaleString("en")} rows, ${compared.megabytes} MB of CSV, ${compared.packedMegabytes} MB packed; medians of ${rounds} passes in turn. The mark is 1.5 times papaparse over the same files.`,
    "",
    line([
      "pass over the same files",
      "ms",
      "ms of processor",
      "rows a second",
      "times papaparse",
      "in processor time",
    ]),
    line(["---", "--:", "--:", "--:", "--:", "--:"]),
    row("papaparse alone, the unpacked files", papaparse),
    row("the count, the unpacked files", loose, ratios.folder),
    row("papaparse alone, unpacking the archive", papaparseUnpacking),
    row("the count, the archive", archive, ratios.archive),
    "",
    ...(memory
      ? [
          `An archive of ${memory.megabytes.toLocaleString("en")} MB and ${memory.rows.toLocaleString("en")} rows: ${memory.seconds} s; heap at most ${memory.mostHeapMegabytes} MB, resident at most ${memory.mostResidentMegabytes} MB.`,
          "",
        ]
      : []),
  ].join("\n"),
);
