import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { isDoneIn, platforms } from "./catalogue";
import { defaultOn, type DatedPhase } from "./defaults";
import type { Platform, SettingKind } from "./schema";
import { platformsCalled } from "./search";

/** What a person may narrow the list of platforms by. */
export const listFilters = ["on", "switch", "form", "none", "promises"] as const;
export type ListFilter = (typeof listFilters)[number];

export interface Listing {
  /** Typed words; empty for all. */
  q: string;
  /** Each has to hold. */
  filters: readonly ListFilter[];
  /** Where the person lives, ISO 3166-1. */
  country: string;
}

/** What holds for a practice where a person lives. */
export interface Standing {
  practice: Platform["practices"][number];
  /** False where it is done in other countries only. */
  done: boolean;
  /** What holds by default now; absent where nothing is known. */
  phase?: DatedPhase;
}

export function standingsOf({ practices }: Platform, country: string, today: CalendarDate): readonly Standing[] {
  return practices.map((practice) => {
    const phase = defaultOn(practice, country, today);
    return { practice, done: isDoneIn(practice, country), ...(phase === undefined ? {} : { phase }) };
  });
}

interface Seen {
  platform: Platform;
  /** Only what is done where the person lives. */
  standings: readonly Standing[];
}

const hasControl = (kind: SettingKind) => (seen: Seen) =>
  seen.standings.some(({ practice }) => practice.setting.kind === kind);

const holds: Record<ListFilter, (seen: Seen) => boolean> = {
  on: ({ standings }) => standings.some(({ phase }) => phase?.state === "on" || phase?.state === "used"),
  switch: hasControl("switch"),
  form: hasControl("form"),
  none: hasControl("none"),
  promises: ({ platform }) => platform.promises.length > 0,
};

/** The platforms that match, and how many would if a filter were added to those that are set. */
export function listPlatforms({ q, filters, country }: Listing, today: CalendarDate) {
  const called = q === "" ? alphabetical : platformsCalled(q);
  const seen = called
    .flatMap((id) => platforms.filter((platform) => platform.id === id))
    .map((platform) => ({
      platform,
      standings: standingsOf(platform, country, today).filter(({ done }) => done),
    }));
  const shown = seen.filter((one) => filters.every((filter) => holds[filter](one)));
  const counts = listFilters.map((filter) => ({ filter, count: shown.filter((one) => holds[filter](one)).length }));
  return { shown: shown.map(({ platform }) => platform), counts };
}

const alphabetical = platforms.toSorted((a, b) => a.name.localeCompare(b.name, "en")).map(({ id }) => id);

const longestQuery = 60;

/** Reads what an address asks for; what it does not understand it leaves out. */
export function readListing(address: URLSearchParams, country: string): Listing {
  const asked = address.getAll("only");
  return {
    q: (address.get("q") ?? "").trim().slice(0, longestQuery),
    filters: listFilters.filter((filter) => asked.includes(filter)),
    country,
  };
}

/** The address of a listing; `country` only where the address is to name it. */
export function listingAddress({
  q,
  filters,
  country,
}: Omit<Listing, "country"> & { country?: string | undefined }): string {
  const address = new URLSearchParams();
  if (q !== "") address.set("q", q);
  for (const filter of filters) address.append("only", filter);
  if (country !== undefined) address.set("country", country);
  return address.size === 0 ? "/platforms" : `/platforms?${address.toString()}`;
}
