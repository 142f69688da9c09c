import { once } from "node:events";
import { localAddress, readSettings, type Env } from "@/lib/infra/env";
import { ensureBuilt } from "@/lib/infra/launch/build";
import { sayToOutput as say } from "@/lib/infra/launch/progress.mjs";
import { startServer } from "@/lib/infra/launch/server";
import { services } from "@/lib/infra/launch/services";
import { prepare, reportFault } from "@/lib/infra/launch/with-database";

/** Aborted at the first wish to stop: a signal, or the end of the process that started this one. */
function wishToStop(): AbortSignal {
  const wish = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => wish.abort());
  process.on("disconnect", () => wish.abort());
  return wish.signal;
}

function welcome(env: Env): string {
  const address = localAddress(env.host, env.port);
  const mail =
    env.smtpUrl === undefined
      ? `is not sent: read it at ${address}/mailbox`
      : `goes out by ${new URL(env.smtpUrl).host}`;
  const lines = [
    `Unticked is ready: ${address}`,
    ...(env.baseUrl === address ? [] : [`People reach it at ${env.baseUrl}`]),
    `Mail ${mail}`,
    "Stop it with Ctrl-C.",
  ];
  return `\n${lines.join("\n")}\n`;
}

async function runServer(env: Env, wish: AbortSignal): Promise<void> {
  const server = await startServer(env, services);
  say(welcome(env));
  if (!wish.aborted) await once(wish, "abort");
  say("\nStopping …\n");
  await server.stop();
  await globalThis.untickedDb?.$disconnect();
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

const wish = wishToStop();
try {
  await main(wish);
  process.exit(0);
} catch (error) {
  // What breaks because somebody ended the start half-way is not a fault.
  if (!wish.aborted) reportFault(error);
  process.exit(wish.aborted ? 0 : 1);
}
