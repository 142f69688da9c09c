import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileOf } from "./addresses";
import { type ChainEntry, type ChainFault, checkChain, type CheckedEntry } from "./chain";
import { chainIn } from "./chain-file";
import { vouchedFor } from "./hours-file";

const usage = `npm run --silent verify -- PATH… [--hash HASH]…

Checks the chain of everything published, from files that were downloaded: chain.json (from /api/v1/chain) and the files it names,
each given by its path or lying in a folder that is given. With --hash it also checks that a hash noted earlier is in the chain.
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
}

function read(words: readonly string[]): Asked {
  const asked: Asked = { paths: [], hashes: [] };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--hash") asked.hashes.push((words[(at += 1)] ?? "").toLowerCase());
    else asked.paths.push(word);
  }
  return asked;
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

function tell({ entry, faults }: CheckedEntry): void {
  const found =
    faults.length === 0
      ? "as it was published"
      : `NOT as it was published: ${faults.map((fault) => wrong[fault]).join("; ")}`;
  line(`${entry.number}  ${entry.kind} ${entry.name}  ${found}`);
}

/** Checks one entry after another. Gives how many are wrong. */
async function check(entries: readonly ChainEntry[], files: readonly string[]): Promise<number> {
  const contentOf = (entry: ChainEntry) => {
    const path = files.find((file) => namesOf(entry).includes(basename(file)));
    return Promise.resolve(path === undefined ? undefined : vouchedFor(entry, new Uint8Array(readFileSync(path))));
  };
  let faulty = 0;
  for await (const checked of checkChain(entries, contentOf)) {
    tell(checked);
    if (checked.faults.length > 0) faulty += 1;
  }
  return faulty;
}

/** The hashes that no entry has, as its own or its file’s. */
function unknownHashes(entries: readonly ChainEntry[], hashes: readonly string[]): string[] {
  const known = new Set(entries.flatMap(({ hash, contentSha256 }) => [hash, contentSha256]));
  return hashes.filter((hash) => !known.has(hash));
}

async function verify({ paths, hashes }: Asked): Promise<number> {
  const files = filesIn(paths);
  const entries = chainAmong(files);
  if (!entries) {
    process.stderr.write(`There is no chain.json among the files, or it is not one.\n\n${usage}`);
    return 2;
  }
  const faulty = await check(entries, files);
  const unknown = unknownHashes(entries, hashes);
  for (const hash of unknown) line(`NOT in the chain: ${hash}`);
  const isWhole = faulty + unknown.length === 0;
  line(
    isWhole
      ? `All ${entries.length} as published. Hash of the last: ${entries.at(-1)?.hash ?? "none yet"}`
      : "Something was changed.",
  );
  return isWhole ? 0 : 1;
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
const isTask = asked.paths.length > 0 && asked.hashes.every((hash) => hash !== "");
if (!isTask) process.stderr.write(usage);
process.exitCode = isTask ? await ended(asked) : 2;
