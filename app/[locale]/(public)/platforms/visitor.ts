import "server-only";
import { countryCookieName } from "@/lib/infra/cookies";
import { readCookie } from "@/lib/infra/session";
import { type CountryCode, isCountryCode } from "@/lib/places/catalogue";

/** Where most of the first readers live, and what the page then says it shows. */
const assumed: CountryCode = "GB";

/** What a page of Next is asked with, as an address writes it. */
export function asAddress(asked: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
}

/** Where the reader lives: what the address says, else what they chose before. */
export async function findCountry(address: URLSearchParams): Promise<{ country: CountryCode; named?: CountryCode }> {
  const named = address.get("country")?.toUpperCase() ?? "";
  if (isCountryCode(named)) return { country: named, named };
  const kept = (await readCookie(countryCookieName)) ?? "";
  return { country: isCountryCode(kept) ? kept : assumed };
}
