import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { logEvent, logFault } from "./log";

/** Work that every instance does again and again, more often than a queue could hand it out. It sees to it itself that others do it too. */
export interface RepeatedJob {
  name: string;
  /** The pause between two runs. */
  everyMs: number;
  /** Does what there is to do and gives a number for the log. It ends soon once the signal is given. */
  run(signal: AbortSignal): Promise<number>;
}

/** After faults in a row the pauses grow up to this. */
const longestPauseMs = 60_000;
/** The log gets a line for so much time, and not for each run. */
const tellsEveryMs = 60_000;

async function runAgainAndAgain({ name, everyMs, run }: RepeatedJob, signal: AbortSignal): Promise<void> {
  let faults = 0;
  let done = { count: 0, since: performance.now() };
  while (!signal.aborted) {
    try {
      done.count += await run(signal);
      faults = 0;
    } catch (fault) {
      faults += 1;
      logFault("job.failed", fault, { kind: name });
    }
    if (done.count > 0 && performance.now() - done.since > tellsEveryMs) {
      logEvent("job.done", { kind: name, count: done.count });
      done = { count: 0, since: performance.now() };
    }
    const pause = Math.min(everyMs * 2 ** faults, longestPauseMs);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Begins the work and gives the way to end it, which waits for the runs that are under way. */
export function startRepeating(jobs: readonly RepeatedJob[]): () => Promise<void> {
  const ending = new AbortController();
  const running = jobs.map((job) => runAgainAndAgain(job, ending.signal));
  return async () => {
    ending.abort();
    await Promise.all(running);
  };
}
