import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** Lets `fill` write a folder, which stands at its place only once it is whole. Keys take the place of those that were there. */
export async function writeFolder(folder: string, fill: (part: string) => Promise<Contents>): Promise<Contents> {
  if (existsSync(folder) && contentsAt(folder)?.part !== "keys")
    throw new OperatorFault(`${folder} is there already, and does not hold the keys of a backup. Nothing was written.`);
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const contents = await fill(fresh);
  writeFileSync(contentsFile(fresh), `${JSON.stringify(contents, null, 2)}\n`, { flush: true });
  if (existsSync(folder)) renameSync(folder, old);
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
