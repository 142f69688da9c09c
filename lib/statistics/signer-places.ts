import { remembered } from "@/lib/kernel/remembered";
import { signerPlaces } from "@/lib/petitions/schema";
import { countryOfPlace } from "@/lib/places/schema";
import { partOf, restOf, shownValue, wholeOf, type Figure, type Part } from "./disclosure";
import { none, plus, type Noisy } from "./noisy";
import type { PlaceCell } from "./place-file";
import type { SignerPlaces } from "./schema";

/** A release of places as its file says it. */
export interface ReadPlaces {
  readonly closesAt: Date;
  readonly cells: readonly PlaceCell[];
}

/** Of one petition: the sum of each place over the releases that it is in. */
interface Sums {
  readonly of: ReadonlyMap<string, Noisy>;
  readonly releases: number;
  readonly lastRelease: Date;
}

/** The sums of every petition, by what stands in its address. Never changed: `withPlaces` gives others. */
export type PlaceSums = ReadonlyMap<string, Sums>;

/** The releases so far, and one more of any time. */
export function withPlaces(sums: PlaceSums, { closesAt, cells }: ReadPlaces): PlaceSums {
  const added = Map.groupBy(cells, ({ petition }) => petition);
  const after = [...added].map(([petition, own]): [string, Sums] => {
    const before = sums.get(petition);
    const of = new Map(before?.of);
    for (const { place, count, epsilon } of own)
      of.set(place, plus(of.get(place) ?? none, { value: count, noise: [{ epsilon, cells: 1 }] }));
    const lastRelease = before && before.lastRelease > closesAt ? before.lastRelease : closesAt;
    return [petition, { of, releases: (before?.releases ?? 0) + 1, lastRelease }];
  });
  return new Map([...sums, ...after]);
}

type Counted = SignerPlaces["countries"][number];

/** Every place a signer can be counted under, by its country. */
const placesOf = [...Map.groupBy(signerPlaces, countryOfPlace)];

function largestFirst(one: { place: string; count: Figure }, other: { place: string; count: Figure }): number {
  return shownValue(other.count) - shownValue(one.count) || one.place.localeCompare(other.place);
}

/** A country of one place is that place; another is its parts and those who did not name theirs. */
function countryOf(country: string, own: readonly { place: string; part: Part }[]): { part: Part; counted: Counted } {
  const [only, ...others] = own;
  const part =
    only && others.length === 0
      ? only.part
      : wholeOf(
          own.map((one) => one.part),
          signerPlaces.length,
        );
  const parts = own
    .filter(({ place }) => place !== country)
    .map((one) => ({ place: one.place, count: one.part.figure }));
  return { part, counted: { place: country, count: part.figure, parts: parts.sort(largestFirst) } };
}

/** Where the signers of a petition live, by what stands in its address; undefined before the first release that it is in. */
export const signerPlacesOf = remembered((sums: PlaceSums, petition?: string): SignerPlaces | undefined => {
  const own = sums.get(petition ?? "");
  if (!own) return undefined;
  const found = placesOf.map(([country, inIt]) =>
    countryOf(
      country,
      inIt.map((place) => ({ place, part: partOf(own.of.get(place) ?? none, signerPlaces.length) })),
    ),
  );
  const parts = found.map(({ part }) => part);
  return {
    releases: own.releases,
    lastRelease: own.lastRelease,
    countries: found.map(({ counted }) => counted).sort(largestFirst),
    elsewhere: restOf(wholeOf(parts), parts),
  };
});
