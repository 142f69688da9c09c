import { isPlace } from "@/lib/places/catalogue";
import { isPlatformId } from "@/lib/platforms/catalogue";
import type { Selection } from "./schema";

/** A selection as an address asks for it. */
export type AskedSelection = Readonly<Partial<Record<keyof Selection, string>>>;

const readers = {
  platform: (asked: string) => (isPlatformId(asked) ? { platform: asked } : undefined),
  place: (asked: string) => (isPlace(asked) ? { place: asked } : undefined),
};
const names = ["platform", "place"] as const;

/** The selection an address asks for, without what there is not; `unknown` names that. An empty value asks for everything. */
export function readSelection(asked: AskedSelection): { selection: Selection; unknown: (keyof Selection)[] } {
  const given = names.filter((name) => (asked[name] ?? "") !== "");
  const read = given.map((name) => ({ name, found: readers[name](asked[name] ?? "") }));
  return {
    selection: read.reduce<Selection>((selection, { found }) => ({ ...selection, ...found }), {}),
    unknown: read.filter(({ found }) => !found).map(({ name }) => name),
  };
}
