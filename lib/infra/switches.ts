import "server-only";
import { allOff, switchesFrom, type Switches } from "@/lib/kernel/switches";
import { type KeptReading, keptReading } from "./kept-reading";
import { publicDb } from "./public-db";

declare global {
  // Next evaluates a module once per bundle; the switches are read once per process.
  var untickedSwitches: KeptReading<Switches> | undefined;
}

const reading = () =>
  keptReading<Switches>({
    name: "switches",
    read: async () => switchesFrom(await publicDb.switch.findMany({ select: { name: true, value: true } })),
    // Together three seconds: what is switched acts within five.
    everyMs: 2_000,
    patienceMs: 1_000,
    otherwise: allOff,
  });

/**
 * What organisers have switched, at most three seconds old. While the database is away, or slow, what was last read holds.
 * Whatever has to obey a switch asks here, each time.
 */
export async function switches(): Promise<Switches> {
  return (globalThis.untickedSwitches ??= reading()).get();
}

/** Lets this process look again at once: whoever has just thrown a switch sees it on their next page. */
export function lookAgainAtSwitches(): void {
  globalThis.untickedSwitches?.lookAgain();
}
