import { readdirSync, readFileSync } from "node:fs";

/** The processes that a process has started, by /proc. */
function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid)
    .map(Number);
}

/** What stands behind the name, which may hold anything: a state, and the parent. */
function parentOf(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return 0;
  }
}

/** Kills a process and those that it has started, as when a machine runs out of memory: none of them can say or write a word more. */
export function killWithChildren(pid: number): void {
  const all = [pid, ...childrenOf(pid)];
  for (const each of all)
    try {
      process.kill(each, "SIGKILL");
    } catch {
      // It ended by itself.
    }
}
