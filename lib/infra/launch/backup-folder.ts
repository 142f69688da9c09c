import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { Part } from "@/lib/infra/launch/backup-tables";
import { OperatorFault } from "@/lib/kernel/operator-fault";

const contentsSchema = z.object({
  part: z.enum(["data", "keys"]),
  made: z.iso.datetime(),
  /** Those that the database had, oldest first. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ table: z.string(), rows: z.int(), sha256: z.string() })),
});

/** What a folder of a backup holds: a file for each table, as PostgreSQL copies it, packed with gzip. */
export type Contents = z.infer<typeof contentsSchema>;

const contentsFile = (folder: string) => join(folder, "contents.json");

/** Where the rows of a table lie. */
export const tableFile = (folder: string, table: string) => join(folder, `${table}.copy.gz`);

function contentsAt(folder: string): Contents | undefined {
  try {
    return contentsSchema.safeParse(JSON.parse(readFileSync(contentsFile(folder), "utf8"))).data;
  } catch {
    return undefined;
  }
}

const isOfBackup = (name: string) => name === "contents.json" || name.endsWith(".copy.gz");

function isFree(folder: string, part: Part): boolean {
  if (!existsSync(folder)) return true;
  const names = statSync(folder).isDirectory() ? readdirSync(folder) : ["a file"];
  const isKeys = () => contentsAt(folder)?.part === "keys" && names.every(isOfBackup);
  return names.length === 0 || (part === "keys" && isKeys());
}

/**
 * Refuses a folder that has anything in it. Keys may take the place of others, where nothing else lies beside these.
 * @throws OperatorFault
 */
export function checkFree(folder: string, part: Part): void {
  if (!isFree(folder, part))
    throw new OperatorFault(
      `${folder} is there already, and holds something else than the keys of a backup. Nothing was written.`,
    );
}

/** Lets `fill` write a folder for a part, which stands at its place only once it is whole. */
export async function writeFolder(
  folder: string,
  part: Part,
  fill: (fresh: string) => Promise<Contents>,
): Promise<Contents> {
  checkFree(folder, part);
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const contents = await fill(fresh);
  writeFileSync(contentsFile(fresh), `${JSON.stringify(contents, null, 2)}\n`, { flush: true });
  if (existsSync(folder)) {
    // One that broke off here may have left it.
    rmSync(old, { recursive: true, force: true });
    renameSync(folder, old);
  }
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
  return contents;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/**
 * What a folder says it holds, once every file of it was found as it was written.
 * @throws OperatorFault
 */
export async function checkedContents(folder: string, part: Part): Promise<Contents> {
  const contents = contentsAt(folder);
  if (contents?.part !== part) throw new OperatorFault(`${folder} does not hold the ${part} of a backup.`);
  for (const { table, sha256 } of contents.tables) {
    const found = await hashOf(tableFile(folder, table)).catch(() => "");
    if (found !== sha256)
      throw new OperatorFault(
        `${tableFile(folder, table)} is not as it was written. Take another copy of the backup. Nothing was restored.`,
      );
  }
  return contents;
}
