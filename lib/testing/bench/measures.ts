import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";

/** Milliseconds, rounded to hundredths. */
export interface Spread {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The spread of samples in milliseconds. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How late the event loop comes round while something goes on, in milliseconds. */
export async function lateness(going: () => Promise<unknown>): Promise<Spread> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await going();
  delay.disable();
  const at = (percent: number) => rounded(delay.percentile(percent) / 1e6);
  return { p50: at(50), p95: at(95), p99: at(99), max: rounded(delay.max / 1e6) };
}

/** As many at a time as `lanes`, again and again for so many milliseconds. Gives how many were done. */
export async function storm(work: (turn: number) => Promise<unknown>, lanes: number, time: number): Promise<number> {
  const end = performance.now() + time;
  let done = 0;
  const lane = async () => {
    while (performance.now() < end) {
      await work(done);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
}

/** Megabytes of memory that this process holds. */
export function heldMemory(): number {
  return Math.round(process.memoryUsage.rss() / 1e6);
}

/** "2 cores of …, 25 GB". */
export function machineInWords(): string {
  const [cpu] = cpus();
  return `${cpus().length} cores of ${cpu?.model.trim() || "an unnamed processor"}, ${Math.round(totalmem() / 1e9)} GB`;
}

/** Keeps a result in docs/benchmarks, as data and as text, and prints the text. */
export function writeReport(name: string, result: unknown, text: string): void {
  const folder = join("docs", "benchmarks");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(folder, `${name}.md`), text);
  process.stdout.write(text);
}
