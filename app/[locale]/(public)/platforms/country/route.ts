import { cookieLine, countryCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { isCountryCode } from "@/lib/places/catalogue";
import { platformById } from "@/lib/platforms/catalogue";
import { listingAddress, readListing } from "@/lib/platforms/listing";

/** Remembers for this visit where a reader lives, and goes back to the page they were on. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const { country, platform, list } = posted;
  if (typeof country !== "string" || !isCountryCode(country))
    return sentence(400, "Choose a country from the list. Go back and try again.");
  return seeOther(wayBack(platform, list, country), [cookieLine(countryCookieName, country)]);
}

/** Only ever to a page of ours: the parts are read, and the address is made anew. */
function wayBack(platform: unknown, list: unknown, country: string): string {
  if (typeof platform === "string" && platformById(platform)) return `/platforms/${platform}`;
  const { q, filters } = readListing(new URLSearchParams(typeof list === "string" ? list : ""), country);
  return listingAddress({ q, filters });
}
