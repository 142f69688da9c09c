import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { fileOf } from "./addresses";
import { type ChainEntry, type ChainFault, checkChain, type CheckedEntry } from "./chain";
import { chainIn } from "./chain-file";
import { downloadChain } from "./download-chain";
import { vouchedFor } from "./hours-file";

const usage = `npm run --silent verify -- PATH… [--from ADDRESS] [--hash HASH]…

Checks the chain of everything published, from files that were downloaded: chain.json (from /api/v1/chain) and the files it names,
each given by its path or lying in a folder that is given. With --from, the address of a portal, it first downloads all of them from
there into the folder, which must be empty. With --hash it also checks that a hash noted earlier is in the chain.
Ends with 0 where all is as it was published, with 1 where it is not, with 2 where it cannot be checked.
`;

const wrong: Record<ChainFault, string> = {
  number: "its number does not follow",
  previous: "it does not name the hash of the one before",
  hash: "its hash is not what its fields give",
  content: "its file is another than was published",
  missing: "its file is not among those given",
};

interface Asked {
  paths: string[];
  hashes: string[];
  from: string | undefined;
}

/** What is asked for; undefined where it makes no sense. */
function read(words: readonly string[]): Asked | undefined {
  const options = { hash: { type: "string", multiple: true }, from: { type: "string" } } as const;
  try {
    const { values, positionals: paths } = parseArgs({ args: [...words], options, allowPositionals: true });
    const { hash: hashes = [], from } = values;
    const isTask =
      paths.length > 0 && hashes.every((hash) => hash !== "") && (from === undefined || paths.length === 1);
    return isTask ? { paths, hashes: hashes.map((hash) => hash.toLowerCase()), from } : undefined;
  } catch {
    return undefined;
  }
}

/** Every file of the paths, folders with all that is in them. */
function filesIn(paths: readonly string[]): string[] {
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) throw new Error(`There is no file or folder ${absent}.`);
  return paths.flatMap((path) =>
    statSync(path).isDirectory() ? filesIn(readdirSync(path).map((name) => join(path, name))) : [path],
  );
}

/** As the portal names it, and as a browser saves it. */
const namesOf = (entry: ChainEntry) => [basename(fileOf(entry)), `unticked-${basename(fileOf(entry))}`];

function chainAmong(files: readonly string[]): ChainEntry[] | undefined {
  const path = files.find((file) => basename(file) === "chain.json");
  return path === undefined ? undefined : chainIn(JSON.parse(readFileSync(path, "utf8")));
}

const line = (text: string) => process.stdout.write(`${text}\n`);

function told(faults: readonly ChainFault[]): string {
  if (faults.length === 0) return "as it was published";
  const told = faults.map((fault) => wrong[fault]).join("; ");
  return `${isOnlyMissing(faults) ? "NOT checked" : "NOT as it was published"}: ${told}`;
}

function tell({ entry, faults }: CheckedEntry): void {
  line(`${entry.number}  ${entry.kind} ${entry.name}  ${told(faults)}`);
}

/** How many entries are wrong, and of how many the file is only not there. */
interface Outcome {
  faulty: number;
  missing: number;
}

const isOnlyMissing = (faults: readonly ChainFault[]) => faults.every((fault) => fault === "missing");

/** Checks one entry after another. */
async function check(entries: readonly ChainEntry[], files: readonly string[]): Promise<Outcome> {
  const contentOf = (entry: ChainEntry) => {
    const path = files.find((file) => namesOf(entry).includes(basename(file)));
    return Promise.resolve(path === undefined ? undefined : vouchedFor(entry, new Uint8Array(readFileSync(path))));
  };
  const outcome = { faulty: 0, missing: 0 };
  for await (const checked of checkChain(entries, contentOf)) {
    tell(checked);
    if (checked.faults.length > 0) outcome[isOnlyMissing(checked.faults) ? "missing" : "faulty"] += 1;
  }
  return outcome;
}

/** The hashes that no entry has, as its own or its file’s. */
function unknownHashes(entries: readonly ChainEntry[], hashes: readonly string[]): string[] {
  const known = new Set(entries.flatMap(({ hash, contentSha256 }) => [hash, contentSha256]));
  return hashes.filter((hash) => !known.has(hash));
}

/** The last line, and how the command ends. */
function conclude({ faulty, missing }: Outcome, entries: readonly ChainEntry[]): number {
  if (faulty > 0) line("Something was changed.");
  else if (missing > 0) line(`${missing} of ${entries.length} could not be checked. With --from they are downloaded.`);
  else line(`All ${entries.length} as published. Hash of the last: ${entries.at(-1)?.hash ?? "none yet"}`);
  if (faulty > 0) return 1;
  return missing > 0 ? 2 : 0;
}

async function verify({ paths, hashes, from }: Asked): Promise<number> {
  if (from !== undefined) await downloadChain(from, paths[0] ?? "");
  const files = filesIn(paths);
  const entries = chainAmong(files);
  if (!entries) {
    process.stderr.write(`There is no chain.json among the files, or it is not one.\n\n${usage}`);
    return 2;
  }
  const { faulty, missing } = await check(entries, files);
  const unknown = unknownHashes(entries, hashes);
  for (const hash of unknown) line(`NOT in the chain: ${hash}`);
  return conclude({ faulty: faulty + unknown.length, missing }, entries);
}

async function ended(asked: Asked): Promise<number> {
  try {
    return await verify(asked);
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : "The files cannot be read."}\n`);
    return 2;
  }
}

const asked = read(process.argv.slice(2));
if (!asked) process.stderr.write(usage);
process.exitCode = asked ? await ended(asked) : 2;
