import type { Selection } from "@/lib/statistics/schema";

/** A selection as the end of an address: "?platform=x&place=wales"; nothing for everything. */
export function queryOf({ platform, place }: Selection): string {
  const asked = new URLSearchParams({ ...(platform && { platform }), ...(place && { place }) }).toString();
  return asked === "" ? "" : `?${asked}`;
}
