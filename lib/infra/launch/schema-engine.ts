import { readFileSync, readdirSync, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { Pool, type QueryArrayConfig } from "pg";
import { z } from "zod";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";

const prismaFolder = resolve(import.meta.dirname, "../../../prisma");

/** The folder of migrations of this project. */
export const migrationsFolder = join(prismaFolder, "migrations");

/** The schema as the engine wants it. */
export function schemaFiles() {
  const path = join(prismaFolder, "schema.prisma");
  return { files: [{ path, content: readFileSync(path, "utf8") }] };
}

/** The names of the migrations in a folder, oldest first. */
export function migrationNames(baseDir = migrationsFolder): string[] {
  return readdirSync(baseDir)
    .filter((name) => statSync(join(baseDir, name)).isDirectory())
    .sort();
}

/** The migrations in a folder, as the engine wants them: all, or those of the given names. */
export function readMigrations(baseDir = migrationsFolder, names = migrationNames(baseDir)): MigrationList {
  const lock = join(baseDir, "migration_lock.toml");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(baseDir, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** The engine's timers, none of which may keep a script alive after its work is done. */
function restlessTimers(names: string[]) {
  const start = (done: () => void, milliseconds: number) => setTimeout(done, milliseconds).unref();
  return Object.fromEntries(names.filter((name) => name.startsWith("__wbg_setTimeout_")).map((name) => [name, start]));
}

async function loadEngine() {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const code = readFileSync(join(folder, "../schema_engine_bg.wasm"));
  // The package's own entry imports the .wasm file, which Node does not do without a flag.
  const module = new WebAssembly.Module(code);
  const instance = new WebAssembly.Instance(module, {
    "./schema_engine_bg.js": { ...bindings, ...restlessTimers(Object.keys(bindings)) },
  });
  bindings.__wbg_set_wasm(instance.exports);
  Reflect.apply(z.instanceof(Function).parse(instance.exports.__wbindgen_start), undefined, []);
  return bindings;
}

let loaded: ReturnType<typeof loadEngine> | undefined;

const catalogueLetter = 18;
const text = 25;

/** A pool whose answers call the one-letter type of PostgreSQL's catalogue text, and that remembers which columns were letters. */
function cataloguePool(connectionString: string) {
  const pool = new Pool({ connectionString, max: 2, idleTimeoutMillis: 100, allowExitOnIdle: true });
  const lettersOf = new WeakMap<unknown[], number[]>();
  const ask = pool.query.bind(pool);
  const query = async (config: QueryArrayConfig) => {
    const answer = await ask(config);
    for (const { fields, rows } of [answer].flat()) {
      const letters = [...fields.entries()].filter(([, field]) => field.dataTypeID === catalogueLetter);
      for (const [, field] of letters) field.dataTypeID = text;
      lettersOf.set(
        rows,
        letters.map(([column]) => column),
      );
    }
    return answer;
  };
  return { pool: Object.assign(pool, { query }), lettersOf };
}

/**
 * The adapter with two repairs. It refuses the one-letter type, which the engine reads when it compares. And it cuts a
 * script at every semicolon, which breaks functions and leaves half of a failed migration behind; sent whole, a script
 * is one transaction.
 */
async function migrationAdapter(connectionString: string) {
  const { pool, lettersOf } = cataloguePool(connectionString);
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const ask = adapter.queryRaw.bind(adapter);
  const queryRaw: typeof ask = async (sql) => {
    const answer = await ask(sql);
    for (const column of lettersOf.get(answer.rows) ?? []) answer.columnTypes[column] = ColumnTypeEnum.Character;
    return answer;
  };
  const executeScript = async (script: string): Promise<void> => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return Object.assign(adapter, { queryRaw, executeScript });
}

function noShadow(): never {
  throw new Error("A comparison uses a database of its own, never the engine's shadow.");
}

/** Prisma's migration engine on a database: what `prisma migrate` runs, without its native program. */
export async function schemaEngine(url: string): Promise<SchemaEngine> {
  const bindings = await (loaded ??= loadEngine());
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => migrationAdapter(url),
    connectToShadowDb: noShadow,
  });
  const { files } = schemaFiles();
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
}

/** Nothing is left out of a comparison. */
export const everything = { externalTables: [], externalEnums: [] };
