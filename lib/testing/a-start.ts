import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** The portal being started by its own command, in a process group of its own as a terminal would have it. */
export interface AStart {
  /** The process that was started; its group has the same number. */
  pid: number;
  signal(signal: NodeJS.Signals, to: "the group" | "the command alone"): void;
  printed(): string;
  /** Resolves with the exit code and everything printed. */
  ended: Promise<{ code: number | null; printed: string }>;
}

// What the machine of the test run has set must not decide how the portal starts.
const unset = ["DATABASE_URL", "SMTP_URL", "BASE_URL", "HOST", "MAIL_FROM", "AUTH_SECRET", "MASTER_KEY"];

/** Runs a command of the project with these variables; `typed` is all that its standard input has. */
export function aStart(command: readonly string[], variables: Record<string, string>, typed = ""): AStart {
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const child = spawn("env", [...unset.flatMap((name) => ["-u", name]), ...set, ...command], {
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(typed);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<{ code: number | null; printed: string }>((done) =>
    child.on("close", (code) => done({ code, printed: text })),
  );
  const pid = child.pid ?? 0;
  groups.add(pid);
  return {
    pid,
    signal: (signal, to) => process.kill(to === "the group" ? -pid : pid, signal),
    printed: () => text,
    ended,
  };
}

const groups = new Set<number>();

/** Kills whatever is left of what was started, so that a test that fails leaves nothing running. */
export function killStarted(): void {
  for (const group of groups) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // It ended by itself.
    }
  }
  groups.clear();
}

/** Asks again until the answer is yes. */
export async function until(question: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  for (let waited = 0; waited < seconds; waited += 0.1) {
    if (await question()) return;
    await sleep(100);
  }
  throw new Error(`It did not come true in ${seconds} seconds.`);
}
