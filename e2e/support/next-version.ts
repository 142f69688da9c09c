import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Installation, variablesOf } from "./commands";

const root = join(import.meta.dirname, "..", "..");
// Where the packages can be linked to, and where no check of the project looks.
const copy = join(root, "test-results", ".next-version");
const notCopied = ["node_modules", "test-results", ".next", ".data", ".git"];
const longestStart = 900_000;

/** The port of the portal that is updated. */
export const updatedPort = process.env.E2E_UPDATED_PORT ?? "";

/** The portal before and after an update: two versions of the files, and one folder of data. */
export function versions(): { before: Installation; after: Installation } {
  const same = { name: "updated", port: updatedPort };
  return { before: { root, ...same }, after: { root: copy, ...same } };
}

/** Makes the next version of the portal: this one, with `change` made to the files in the folder it is given. */
export function makeNextVersion(change: (folder: string) => void): void {
  dropNextVersion();
  for (const name of readdirSync(root).filter((each) => !notCopied.includes(each)))
    cpSync(join(root, name), join(copy, name), { recursive: true });
  linkTree(join(root, "node_modules"), join(copy, "node_modules"));
  change(copy);
}

export function dropNextVersion(): void {
  rmSync(copy, { recursive: true, force: true });
}

/** The same files under another folder, without a second copy of what is in them. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** Runs a portal as `npm start` does, building what has changed, for as long as `act` takes, which may read what its log says so far. */
export async function whileRunning(
  installation: Installation,
  act: (log: () => string) => Promise<void>,
): Promise<void> {
  const portal = spawn("node", ["lib/infra/launch/start.mjs"], {
    cwd: installation.root,
    env: variablesOf(installation),
    stdio: ["ignore", "inherit", "pipe"],
  });
  let log = "";
  portal.stderr.on("data", (chunk: Buffer) => {
    log += chunk.toString();
    process.stderr.write(chunk);
  });
  const ended = once(portal, "exit");
  try {
    await Promise.race([untilItAnswers(installation.port), ended]);
    await act(() => log);
  } finally {
    portal.kill("SIGTERM");
    await ended;
  }
}

async function untilItAnswers(port: string): Promise<void> {
  for (let waited = 0; waited < longestStart; waited += 500) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error("The portal did not start");
}
