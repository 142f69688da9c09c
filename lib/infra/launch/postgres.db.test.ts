import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "@/lib/infra/launch/connection";
import { findPlace } from "@/lib/infra/launch/place";
import { holdPostgres } from "@/lib/infra/launch/postgres";
import { findPostmaster, stopPostmaster } from "@/lib/infra/launch/postmaster";

const password = "a-password-for-tests";
const isRoot = process.getuid?.() === 0;
const hooks = pathToFileURL(resolve("lib/infra/launch/hooks.mjs")).href;
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

let parent = "";
let dataDir = "";

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "unticked-launch-"));
  chmodSync(parent, 0o755);
  dataDir = join(parent, "data");
  mkdirSync(dataDir, { mode: 0o711 });
});

afterEach(async () => {
  const place = findPlace(dataDir);
  await stopPostmaster(place);
  if (place.outside) rmSync(resolve(place.cluster, ".."), { recursive: true });
  rmSync(parent, { recursive: true });
});

/** A process of its own that holds the database; resolves once it does. */
async function aHolder() {
  const child = spawn(
    process.execPath,
    ["--import", tsx, "--import", hooks, "lib/testing/holder.ts", dataDir, password],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = new Promise((done) => child.on("exit", done));
  const url = await new Promise<string>((done) =>
    child.stdout.once("data", (line: Buffer) => done(String(line).trim())),
  );
  const end = async (how: "killed" | "politely") => {
    if (how === "killed") child.kill("SIGKILL");
    else child.stdin.end();
    await ended;
  };
  return { url, end };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = await connect({ connectionString: url });
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

const server = () => findPostmaster(findPlace(dataDir));
const rows = [{ told: "acknowledged" }];

async function keepRow(url: string) {
  await ask(url, "CREATE TABLE kept (told text)");
  await ask(url, "INSERT INTO kept VALUES ('acknowledged')");
}

test("whoever is killed leaves the server to the next start, which ends it", async () => {
  const first = await aHolder();
  await keepRow(first.url);
  await first.end("killed");
  expect(server()).toBeDefined();

  const next = await holdPostgres({ dataDir, password });
  expect(next.url).toBe(first.url);
  expect(await ask(next.url, "SELECT told FROM kept")).toEqual(rows);
  await next.release();
  expect(server()).toBeUndefined();
});

test("nothing acknowledged is lost when the server is killed as well", async () => {
  const first = await aHolder();
  await keepRow(first.url);
  const left = server();
  await first.end("killed");
  process.kill(left?.pid ?? 0, "SIGKILL");

  const next = await holdPostgres({ dataDir, password });
  expect(await ask(next.url, "SELECT told FROM kept")).toEqual(rows);
  await next.release();
});

test("two starts on one folder share the server, and the last to go ends it", async () => {
  const [first, second] = await Promise.all([aHolder(), aHolder()]);
  expect(second.url).toBe(first.url);
  await first.end("politely");
  expect(await ask(second.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await second.end("politely");
  expect(server()).toBeUndefined();
});

test("a pid file left by a power cut is no hindrance, even when another program has the number", async () => {
  const first = await holdPostgres({ dataDir, password });
  await keepRow(first.url);
  const { cluster } = findPlace(dataDir);
  const pidFile = readFileSync(join(cluster, "postmaster.pid"), "utf8");
  await first.release();
  writeFileSync(join(cluster, "postmaster.pid"), pidFile.replace(/^\d+/, String(process.pid)));

  const next = await holdPostgres({ dataDir, password });
  expect(await ask(next.url, "SELECT told FROM kept")).toEqual(rows);
  await next.release();
});

test("the server is started again, at the same port, when it ends under a running portal", async () => {
  const held = await holdPostgres({ dataDir, password });
  await keepRow(held.url);
  process.kill(server()?.pid ?? 0, "SIGKILL");
  const back = async (): Promise<unknown[]> =>
    ask(held.url, "SELECT told FROM kept").catch(() => sleep(100).then(() => back()));
  expect(await back()).toEqual(rows);
  await held.release();
  expect(server()).toBeUndefined();
});

test("a first start that was killed half-way is taken up again", async () => {
  const { cluster } = findPlace(dataDir);
  mkdirSync(`${cluster}.new`, { recursive: true });
  writeFileSync(join(`${cluster}.new`, "PG_VERSION"), "18\n");
  const held = await holdPostgres({ dataDir, password });
  expect(await ask(held.url, "SHOW fsync")).toEqual([{ fsync: "on" }]);
  await held.release();
});

test("another password than the database knows is a sentence", async () => {
  const held = await holdPostgres({ dataDir, password });
  await expect(holdPostgres({ dataDir, password: "another" })).rejects.toThrow(/secrets\.json that belongs to it/);
  await held.release();
});

test("a folder that other users cannot enter keeps its database elsewhere when another user runs it", async () => {
  chmodSync(parent, 0o700);
  const held = await holdPostgres({ dataDir, password });
  expect(held.note ?? "").toMatch(isRoot ? /so it is kept in \/var\/lib\/unticked\/[0-9a-f]{16}\/postgres/ : /^$/);
  await keepRow(held.url);
  await held.release();
  const again = await holdPostgres({ dataDir, password });
  expect(await ask(again.url, "SELECT told FROM kept")).toEqual(rows);
  await again.release();
  expect(existsSync(join(dataDir, "postgres"))).toBe(!isRoot);
});

test("under root, a database that an ordinary user made goes on as that user's", async () => {
  const held = await holdPostgres({ dataDir, password });
  await held.release();
  const { cluster } = findPlace(dataDir);
  spawnSync("chown", ["-R", "nobody", cluster]);
  expect(findPlace(dataDir).account?.name).toBe(isRoot ? "nobody" : undefined);
  await (await holdPostgres({ dataDir, password })).release();
});
