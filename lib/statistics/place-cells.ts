import { signerPlaces } from "@/lib/petitions/schema";
import { signerPlaceBudget as epsilon } from "./budget.data";
import { discreteLaplace, type UniformBelow } from "./noise";
import type { PlaceCell } from "./place-file";

/**
 * The cells of a release of places: every place of every petition, in their order, with noise drawn here once. `counts` are exact, and
 * leave this function with their noise only; what is no place is counted nowhere. `below` draws it.
 */
export function noisedPlaces(
  petitions: readonly string[],
  counts: readonly Omit<PlaceCell, "epsilon">[],
  below: UniformBelow,
): PlaceCell[] {
  const nameOf = ({ petition, place }: Pick<PlaceCell, "petition" | "place">) => `${petition} ${place}`;
  const exact = new Map<string, number>();
  for (const cell of counts) exact.set(nameOf(cell), (exact.get(nameOf(cell)) ?? 0) + cell.count);
  return petitions.flatMap((petition) =>
    signerPlaces.map((place) => {
      const count = exact.get(nameOf({ petition, place })) ?? 0;
      return { petition, place, epsilon, count: count + discreteLaplace(epsilon, below) };
    }),
  );
}
