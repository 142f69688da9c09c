import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { localAddress, readSettings, type Env } from "@/lib/infra/env";
import { background } from "@/lib/infra/launch/background";
import { ensureBuilt } from "@/lib/infra/launch/build";
import { sayToOutput as say } from "@/lib/infra/launch/progress.mjs";
import { startServer, type RunningServer } from "@/lib/infra/launch/server";
import { warmUp } from "@/lib/infra/launch/warm-up";
import { isLoopbackHost } from "@/lib/infra/loopback";
import { endWorkers } from "@/lib/infra/worker-pool";
import { closePools, prepare, reportFault } from "@/lib/infra/launch/with-database";

const longestStop = 15_000;

/** Aborted at the first wish to stop: a signal, or the end of the process that started this one. */
function wishToStop(): AbortSignal {
  const wish = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => wish.abort());
  process.on("disconnect", () => wish.abort());
  return wish.signal;
}

function whereMailGoes(env: Env, address: string): string {
  if (env.smtpUrl !== undefined) return `Mail goes out by ${new URL(env.smtpUrl).host}`;
  if (isLoopbackHost(env.host)) return `Mail is not sent: read it at ${address}/mailbox`;
  return `Mail is not sent: nobody can sign in until SMTP_URL is set. It is kept in ${join(env.dataDir, "mailbox")}`;
}

function welcome(env: Env): string {
  const address = localAddress(env.host, env.port);
  const lines = [
    `Unticked is ready: ${address}`,
    ...(env.baseUrl === address ? [] : [`People reach it at ${env.baseUrl}`]),
    ...(isLoopbackHost(env.host) || env.baseUrl !== address
      ? []
      : ["Links in mail lead to this machine alone: set BASE_URL to the address people type."]),
    whereMailGoes(env, address),
    "Stop it with Ctrl-C.",
  ];
  return `\n${lines.join("\n")}\n`;
}

async function close(server: RunningServer): Promise<void> {
  await server.stop();
  await endWorkers();
  await closePools();
}

async function runServer(env: Env, wish: AbortSignal): Promise<void> {
  const server = await startServer(env, [background, warmUp]);
  say(welcome(env));
  if (!wish.aborted) await once(wish, "abort");
  say("\nStopping …\n");
  // A database that is gone can keep a part waiting for ever; the end comes all the same.
  await Promise.race([close(server), sleep(longestStop)]);
}

async function main(wish: AbortSignal): Promise<void> {
  const prepared = await prepare(readSettings(), say);
  try {
    await ensureBuilt(say, wish);
    if (!wish.aborted) await runServer(prepared.env, wish);
  } finally {
    await prepared.release();
  }
}

// A terminal that was closed takes no more words; that must not end the portal before its database.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const wish = wishToStop();
try {
  await main(wish);
  process.exit(0);
} catch (error) {
  // What breaks because somebody ended the start half-way is not a fault.
  if (!wish.aborted) reportFault(error);
  process.exit(wish.aborted ? 0 : 1);
}
