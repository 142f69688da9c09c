import type { Epsilon } from "./budget.data";
import { readCells, writeCells } from "./cell-file";

/** How many signers of a petition live in a place, as it is published: with noise of that scale. */
export interface PlaceCell {
  /** What stands in the petition's address. */
  readonly petition: string;
  readonly place: string;
  readonly epsilon: Epsilon;
  readonly count: number;
}

/** The columns of a release of places, in their order, and what each holds. */
export const placeColumns = {
  petition: "What stands in the petition’s address.",
  place:
    "A UK nation, a country’s ISO 3166-1 code, or the ISO 3166-2 code of a part of it; who named no nation is under GB, and who named no part under their country. NA is Namibia, and no missing value.",
  epsilon: "How strongly the count is protected: its noise is drawn with P(x) proportional to exp(−epsilon·|x|).",
  count: "How many signers, with the noise added; it may be negative.",
} as const;

const kind = { called: "a release of places", columns: Object.keys(placeColumns), id: /^[A-Za-z\d][A-Za-z\d-]*$/ };

/** A release of places as it is published, byte for byte. Throws where a cell cannot stand in it. */
export function placeFile(cells: readonly PlaceCell[]): string {
  return writeCells(
    cells.map(({ petition, place, ...published }) => ({ ids: [petition, place], ...published })),
    kind,
  );
}

/** The cells of such a file, in its order. Throws where it is not one that `placeFile` writes. */
export function readPlaceFile(text: string): PlaceCell[] {
  return readCells(text, kind).map(({ ids: [petition = "", place = ""], epsilon, count }) => ({
    ...{ petition, place },
    ...{ epsilon, count },
  }));
}
