import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { countryInSentence } from "@/lib/places/catalogue";
import { type Listing, listingAddress, listPlatforms } from "@/lib/platforms/listing";
import { CountryForm } from "./country-form";
import { PlatformList } from "./platform-list";
import { PlatformSearch } from "./platform-search";

interface PlatformsPageProps {
  listing: Listing;
  /** The country, where the address names it. */
  named: string | undefined;
  today: CalendarDate;
}

/** Every platform of the catalogue, to be found and narrowed. */
export async function PlatformsPage({ listing, named, today }: PlatformsPageProps) {
  const words = await getTranslations("platforms");
  const { q, filters, country } = listing;
  const { shown, counts } = listPlatforms(listing, today);
  const [, list = ""] = listingAddress({ q, filters }).split("?");
  return (
    <div className="wrap platforms">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <div className="platform-tools">
        <PlatformSearch q={q} filters={filters} country={named} counts={counts} />
        <CountryForm country={country} back={{ list }} />
      </div>
      <p className="platforms-found" role="status">
        <strong>{words("search.found", { count: shown.length })}.</strong>{" "}
        {words("page.here", { country: countryInSentence(country) })}
      </p>
      {shown.length === 0 ? (
        <div className="empty">
          <span className="empty-box" aria-hidden="true" />
          <p>{words("search.empty")}</p>
          <ButtonLink href={listingAddress({ q: "", filters: [], country: named })} variant="alt">
            {words("search.all")}
          </ButtonLink>
        </div>
      ) : (
        <PlatformList platforms={shown} country={country} today={today} />
      )}
      <p className="soft">{words.rich("openData", { link: (chunks) => <a href="/api/v1/platforms">{chunks}</a> })}</p>
    </div>
  );
}
