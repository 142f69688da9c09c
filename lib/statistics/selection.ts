import { isPlace } from "@/lib/places/catalogue";
import { isPlatformId } from "@/lib/platforms/catalogue";
import type { Selection } from "./schema";

/** A selection as an address asks for it. */
export type AskedSelection = Readonly<Partial<Record<keyof Selection, string>>>;

/** The selection an address asks for, without what there is not; `unknown` names that. An empty value asks for everything. */
export function readSelection({ platform = "", place = "" }: AskedSelection): {
  selection: Selection;
  unknown: (keyof Selection)[];
} {
  const selection = {
    platform: isPlatformId(platform) ? platform : undefined,
    place: isPlace(place) ? place : undefined,
  };
  const unknown: (keyof Selection)[] = [];
  if (platform !== "" && !selection.platform) unknown.push("platform");
  if (place !== "" && !selection.place) unknown.push("place");
  return { selection, unknown };
}
