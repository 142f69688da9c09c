import "server-only";
import { BusyFault } from "@/lib/kernel/busy-fault";

interface Turns {
  free: number;
  /** First come, first served. */
  waiting: (() => void)[];
}

declare global {
  // Each bundle of the server has its own copy of this module; the turns are one set.
  var untickedTurns: Map<string, Turns> | undefined;
}

/** What may be done how often at once, and how many tasks may wait for their turn. */
export interface TurnLimits {
  name: string;
  places: number;
  queue: number;
}

/**
 * Does a task as soon as fewer than `places` others of that name are under way, in the order in which they came.
 * @throws what the task throws; `BusyFault` when `queue` others wait already.
 */
export async function inTurn<Done>({ name, places, queue }: TurnLimits, task: () => Promise<Done>): Promise<Done> {
  const all = (globalThis.untickedTurns ??= new Map<string, Turns>());
  const turns = all.get(name) ?? { free: places, waiting: [] };
  all.set(name, turns);
  if (turns.free > 0) turns.free -= 1;
  else if (turns.waiting.length >= queue) throw new BusyFault(`${queue} wait for their turn at ${name}`);
  else await new Promise<void>((begin) => turns.waiting.push(begin));
  try {
    return await task();
  } finally {
    const begin = turns.waiting.shift();
    if (begin) begin();
    else turns.free += 1;
  }
}
