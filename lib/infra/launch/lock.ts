import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { OperatorFault } from "@/lib/kernel/operator-fault";

const sqliteBusy = 5;
const longestWait = 300;

function tryLock(file: string): DatabaseSync | undefined {
  const handle = new DatabaseSync(file);
  try {
    handle.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    return handle;
  } catch (error) {
    handle.close();
    if (error instanceof Error && "errcode" in error && error.errcode === sqliteBusy) return undefined;
    throw error;
  }
}

/**
 * Does the work while no other process does the same for this file.
 * The lock is the operating system's, taken through SQLite, so that it ends with the process that held it, even killed.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; waited < longestWait; waited += 0.1) {
    const handle = tryLock(file);
    if (handle) return work().finally(() => handle.close());
    await sleep(100);
  }
  throw new OperatorFault(
    `Another start of the portal has held ${file} for five minutes. End that one, then start again.`,
  );
}
