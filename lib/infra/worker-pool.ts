import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { BusyFault } from "@/lib/kernel/busy-fault";

/** Where work is done beside the event loop: a file of the source tree and the function that it exports for it. */
export interface Workplace {
  /** From the root of the project. */
  file: string;
  exportName: string;
}

export interface WorkerLimits {
  /** Tasks that may wait; one more is refused. */
  queue: number;
  /** From being handed in to being done, in milliseconds. A task that takes longer loses its worker, which is replaced. */
  time: number;
}

type Threads = Piscina<unknown, unknown>;

const limits: WorkerLimits = { queue: 64, time: 10_000 };

declare global {
  // Each bundle of the server has its own copy of this module; the threads are one set.
  var untickedWorkers: Map<string, Threads> | undefined;
}

// A worker runs the source, as the server itself does.
const hooks = pathToFileURL(join(process.cwd(), "lib/infra/launch/hooks.mjs")).href;
const execArgv = ["--import", "tsx", "--import", hooks];

function workersAt({ file, exportName }: Workplace): Threads {
  const pools = (globalThis.untickedWorkers ??= new Map<string, Threads>());
  const key = `${file}#${exportName}`;
  const pool =
    pools.get(key) ??
    new Piscina<unknown, unknown>({
      filename: join(process.cwd(), file),
      name: exportName,
      minThreads: 1,
      // One core is left to answer people.
      maxThreads: Math.max(1, availableParallelism() - 1),
      execArgv,
    });
  pools.set(key, pool);
  return pool;
}

/**
 * Does a task in a thread of its own, begun with the first task; what goes in and comes out is copied.
 * @throws what the work throws; `BusyFault` when too many wait; an AbortError when it takes too long.
 */
export async function workAside(place: Workplace, task: unknown, { queue, time } = limits): Promise<unknown> {
  const workers = workersAt(place);
  if (workers.queueSize >= queue) throw new BusyFault(`${queue} tasks wait for ${place.exportName}`);
  return workers.run(task, { signal: AbortSignal.timeout(time) });
}

/** Ends all threads; tasks under way are given up. */
export async function endWorkers(): Promise<void> {
  const pools = [...(globalThis.untickedWorkers?.values() ?? [])];
  globalThis.untickedWorkers?.clear();
  await Promise.all(pools.map((pool) => pool.destroy()));
}
