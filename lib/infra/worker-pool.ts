import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { inTurn } from "./turns";

/** Where work is done beside the event loop: a file of the source tree that exports `ready` and the function that works. */
export interface Workplace {
  /** From the root of the project. */
  file: string;
  exportName: string;
}

export interface WorkerLimits {
  /** Tasks that may wait; one more is refused. */
  queue: number;
  /** From being handed in to being done, in milliseconds once a thread is up. A task that takes longer loses its worker, which is replaced. */
  time: number;
}

interface Workers {
  threads: Piscina<unknown, unknown>;
  ready: Promise<unknown>;
}

const limits: WorkerLimits = { queue: 64, time: 10_000 };

declare global {
  // Each bundle of the server has its own copy of this module; the threads are one set.
  var untickedWorkers: Map<string, Workers> | undefined;
}

// A worker runs the source, as the server itself does.
const hooks = pathToFileURL(join(process.cwd(), "lib/infra/launch/hooks.mjs")).href;
const execArgv = ["--import", "tsx", "--import", hooks];

/** How many tasks of a place are done at once: one core is left to answer people. */
export const threadsAPlace = Math.max(1, availableParallelism() - 1);

function threadsAt({ file, exportName }: Workplace): Workers {
  const all = (globalThis.untickedWorkers ??= new Map<string, Workers>());
  const kept = all.get(file);
  if (kept) return kept;
  const threads = new Piscina<unknown, unknown>({
    filename: join(/* turbopackIgnore: true */ process.cwd(), file),
    name: exportName,
    minThreads: 1,
    maxThreads: threadsAPlace,
    // Where a thread can be made to give way to the server's own, it is.
    niceIncrement: process.platform === "linux" ? 10 : 0,
    execArgv,
  });
  const ready = threads.run(undefined, { name: "ready" });
  const workers: Workers = { threads, ready };
  all.set(file, workers);
  // A place that cannot be begun at is tried anew by the next task.
  ready.catch(() => all.get(file) === workers && all.delete(file));
  return workers;
}

/**
 * Does a task in a thread of its own, begun with the first task; what goes in and comes out is copied.
 * The time runs once the first thread is up.
 * @throws what the work throws; `BusyFault` when too many wait; an AbortError when it takes too long.
 */
export async function workAside(place: Workplace, task: unknown, { queue, time } = limits): Promise<unknown> {
  const workers = threadsAt(place);
  await workers.ready;
  const signal = AbortSignal.timeout(time);
  // The pool's own queue lets a task starve while later ones are done.
  const turns = { name: place.file, places: threadsAPlace, queue };
  return inTurn(turns, () => {
    // Its turn came when there was no time left: that is a crowd's doing, not its own.
    if (signal.aborted) throw new BusyFault(`A task waited ${time} ms for a thread`);
    return workers.threads.run(task, { signal });
  });
}

/** Ends all threads; tasks under way are given up. */
export async function endWorkers(): Promise<void> {
  const all = [...(globalThis.untickedWorkers?.values() ?? [])];
  globalThis.untickedWorkers?.clear();
  await Promise.all(all.map(({ threads }) => threads.destroy()));
}
