import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { type ListFilter, listingAddress } from "@/lib/platforms/listing";

interface PlatformSearchProps {
  q: string;
  filters: readonly ListFilter[];
  /** Only where the address names it. */
  country: string | undefined;
  counts: readonly { filter: ListFilter; count: number }[];
}

/** Finding by name, and narrowing by what matters: each filter is a link that adds or takes away its own. */
export async function PlatformSearch({ q, filters, country, counts }: PlatformSearchProps) {
  const words = await getTranslations("platforms.search");
  return (
    <search className="platform-search">
      <form action="/platforms">
        <label className="label" htmlFor="q">
          {words("label")}
        </label>
        <div className="field-row">
          <input
            className="input"
            type="search"
            id="q"
            name="q"
            defaultValue={q}
            maxLength={60}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="q-hint"
          />
          {filters.map((filter) => (
            <input key={filter} type="hidden" name="only" value={filter} />
          ))}
          {country === undefined ? null : <input type="hidden" name="country" value={country} />}
          <Button>{words("button")}</Button>
        </div>
        <p className="hint" id="q-hint">
          {words("hint")}
        </p>
      </form>
      <Filters q={q} filters={filters} country={country} counts={counts} />
    </search>
  );
}

async function Filters({ q, filters, country, counts }: PlatformSearchProps) {
  const words = await getTranslations("platforms.search");
  return (
    <nav aria-label={words("filters")}>
      <ul className="pills">
        {counts.map(({ filter, count }) => {
          const isSet = filters.includes(filter);
          const others = filters.filter((other) => other !== filter);
          return (
            <li key={filter}>
              <a
                href={listingAddress({ q, filters: isSet ? others : [...filters, filter], country })}
                aria-current={isSet ? "true" : undefined}
              >
                {words(`filter.${filter}`)}
                <span className="pill-count">
                  <span className="visually-hidden">: </span>
                  {count}
                </span>
                {isSet ? <span className="visually-hidden">, {words("without")}</span> : null}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
