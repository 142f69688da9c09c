import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { asAccount } from "@/lib/infra/launch/account";
import { lastLine } from "@/lib/infra/launch/cluster";
import { OperatorFault } from "@/lib/kernel/operator-fault";
import type { Place } from "@/lib/infra/launch/place";

/** A PostgreSQL server that is up or coming up. */
export interface Postmaster {
  pid: number;
  port: number;
}

const largestLog = 5_000_000;
const mostAttempts = 20;
// A port taken in the same instant, or processes of a killed server that have not noticed yet.
const mayPass = /in use|shared memory|TCP\/IP sockets|lock file/;

function commandOf(pid: number): string {
  if (existsSync("/proc/self/cmdline")) {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }
  return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout;
}

// After a power cut another program may have the number, so the command has to be ours as well.
const isServer = (pid: number, { cluster }: Place) => pid > 0 && commandOf(pid).includes(cluster);

/** The server whose pid file lies in the cluster, if it is alive. */
export function findPostmaster(place: Place): Postmaster | undefined {
  const file = join(place.cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return isServer(pid, place) ? { pid, port } : undefined;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen({ host: "127.0.0.1", port: 0 }, () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

function serverArgs(cluster: string, port: number, extra: string[]): string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "password_encryption=scram-sha-256",
    "timezone=UTC",
    "log_timezone=UTC",
    // A failing statement would be logged with what somebody typed in it.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    ...extra,
  ];
  return ["-D", cluster, ...settings.flatMap((setting) => ["-c", setting])];
}

function openLog(file: string): number {
  const tooLong = existsSync(file) && statSync(file).size > largestLog;
  return openSync(file, tooLong ? "w" : "a", 0o600);
}

/** Starts the server in a process group of its own: what ends the portal must not end it before the portal has let go. */
async function spawnServer(place: Place, port: number, extra: string[]): Promise<number> {
  const logFile = `${place.cluster}.log`;
  const log = openLog(logFile);
  const child = spawn(join(place.programs, "bin/postgres"), serverArgs(place.cluster, port, extra), {
    ...asAccount(place.account),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  await new Promise((done, fail) => child.on("spawn", done).on("error", fail));
  child.unref();
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (child.exitCode !== null) throw new OperatorFault(startFault(logFile));
    if (findPostmaster(place)?.port === port) return child.pid ?? 0;
    await sleep(20);
  }
  throw new OperatorFault(startFault(logFile));
}

function startFault(logFile: string): string {
  return `The database in ${dirname(logFile)} did not start: ${lastLine(readFileSync(logFile, "utf8"))} More is in ${logFile}.`;
}

const passes = (error: unknown) => error instanceof OperatorFault && mayPass.test(error.message);

/** Starts a server on `port`, or on a free one. Tries again while what is left of a killed one goes away. */
export async function launchPostmaster(place: Place, port?: number, extra: string[] = []): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    if (!findPostmaster(place)) rmSync(join(place.cluster, "postmaster.pid"), { force: true });
    const chosen = port ?? (await freePort());
    try {
      return { pid: await spawnServer(place, chosen, extra), port: chosen };
    } catch (error) {
      if (attempt === mostAttempts || !passes(error)) throw error;
      await sleep(500);
    }
  }
}

/** Ends the server: running statements are broken off, everything committed is written out. */
export async function stopPostmaster(place: Place): Promise<void> {
  const running = findPostmaster(place);
  if (!running) return;
  for (const [signal, seconds] of [
    ["SIGINT", 30],
    ["SIGQUIT", 10],
  ] as const) {
    process.kill(running.pid, signal);
    for (let waited = 0; waited < seconds; waited += 0.02) {
      if (!isServer(running.pid, place)) return;
      await sleep(20);
    }
  }
  throw new OperatorFault(`The database (process ${running.pid}) does not end. Look into ${place.cluster}.log.`);
}
