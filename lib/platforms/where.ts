import type { Where } from "./schema";

interface Placed {
  livesIn: Where;
}

/** The entry of a list that holds for a country: the one that names it, else the one for everywhere else. */
export function entryFor<Entry extends Placed>(entries: readonly Entry[], country: string): Entry | undefined {
  return entries.find((entry) => names(entry, country)) ?? entries.find(({ livesIn }) => livesIn === "elsewhere");
}

function names({ livesIn }: Placed, country: string): boolean {
  return livesIn !== "elsewhere" && livesIn.includes(country);
}
