import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { aStart, killStarted, until } from "@/lib/testing/a-start";
import { timed } from "./measures";

export interface StartedPortal {
  address: string;
  dataDir: string;
}

interface Start {
  /** Of its folder, which goes with the portal. */
  name: string;
  port: string;
  settings?: Record<string, string>;
}

/** Measures on a portal as `npm start` serves it, with a folder of its own, and ends it. */
export async function onStartedPortal(
  { name, port, settings = {} }: Start,
  measure: (portal: StartedPortal) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `unticked-${name}-`));
  chmodSync(folder, 0o711);
  const [address, dataDir] = [`http://127.0.0.1:${port}`, join(folder, "data")];
  const start = aStart(["npm", "start"], { PORT: port, DATA_DIR: dataDir, ...settings });
  try {
    await until(async () => (await fetch(`${address}/api/health`).catch(() => undefined))?.ok ?? false, 300);
    await measure({ address, dataDir });
  } finally {
    process.stderr.write(start.printed());
    start.signal("SIGINT", "the command alone");
    await Promise.race([start.ended, sleep(20_000)]);
    killStarted();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads an answer to its end. Anything but 200 ends the measuring: errors are quick. */
export async function read(address: string, headers: Record<string, string> = {}): Promise<void> {
  const answer = await fetch(address, { headers });
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  await answer.arrayBuffer();
}

/** Readers who come at an even pace, whether or not the ones before them have been served; milliseconds each waited. */
export async function readersOf(address: string, { aSecond, ms }: { aSecond: number; ms: number }): Promise<number[]> {
  const waits: Promise<number>[] = [];
  for (let reader = 0; reader < (ms / 1000) * aSecond; reader += 1) {
    waits.push(timed(() => read(address)));
    await sleep(1000 / aSecond);
  }
  return Promise.all(waits);
}
