import { readSelection } from "@/lib/statistics/selection";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks for twice is what it asks for first. */
const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** What the address of the dashboard narrows it to. Where a part of that is unknown, it is everything. */
export function readAddress({ platform, place }: SearchParams): ReturnType<typeof readSelection> {
  const read = readSelection({ platform: firstOf(platform), place: firstOf(place) });
  return read.unknown.length === 0 ? read : { ...read, selection: {} };
}
