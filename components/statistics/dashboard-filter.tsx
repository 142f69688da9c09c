import { getLocale, getTranslations } from "next-intl/server";
import { Pills } from "@/components/ui/pills";
import { type Place, placeName } from "@/lib/places/catalogue";
import { isPlatformId, platforms } from "@/lib/platforms/catalogue";
import type { Dashboard, Selection } from "@/lib/statistics/schema";
import { Folded } from "./chart-table";
import { queryOf } from "./selection-query";

interface DashboardFilterProps {
  /** The figures of everything, which say what can be chosen. */
  all: Dashboard;
  selection: Selection;
}

/** Narrows the page to a platform, to a place, or both: each way is a link. */
export async function DashboardFilter({ all, selection }: DashboardFilterProps) {
  return (
    <div className="dashboard-filter">
      <PlatformPills all={all} selection={selection} />
      <PlacePills all={all} selection={selection} />
    </div>
  );
}

const hrefOf = (selection: Selection) => `/dashboard${queryOf(selection)}`;

/** Platforms that have figures by themselves; the others behind a button, since most of them say that nobody was counted. */
async function PlatformPills({ all, selection }: DashboardFilterProps) {
  const words = await getTranslations("dashboard.filter");
  const counted = new Set<string>(
    all.practices.filter(({ total }) => total.kind === "count").map(({ platform }) => platform),
  );
  const items = platforms.flatMap(({ id, name }) =>
    isPlatformId(id)
      ? [{ id, label: name, href: hrefOf({ ...selection, platform: id }), current: id === selection.platform }]
      : [],
  );
  const isFirst = ({ id, current }: (typeof items)[number]) => counted.has(id) || current;
  const everything = {
    href: hrefOf({ ...selection, platform: undefined }),
    label: words("all"),
    current: selection.platform === undefined,
  };
  const others = items.filter((item) => !isFirst(item));
  return (
    <>
      <Pills label={words("platform")} items={[everything, ...items.filter(isFirst)]} />
      {others.length === 0 ? null : (
        <Folded summary={words("others")}>
          <Pills label={words("others")} items={others} />
        </Folded>
      )}
    </>
  );
}

/** Only places that are shown by name: of the others there is nothing to see. */
async function PlacePills({ all, selection }: DashboardFilterProps) {
  const [words, locale] = await Promise.all([getTranslations("dashboard.filter"), getLocale()]);
  const shown = all.places.filter(({ place, count }) => count.kind === "count" || place === selection.place);
  const itemOf = (place: Place | undefined) => ({
    href: hrefOf({ ...selection, place }),
    label: place === undefined ? words("everywhere") : placeName(place, locale),
    current: selection.place === place,
  });
  const chosen = selection.place === undefined ? words("everywhere") : placeName(selection.place, locale);
  return (
    <Folded summary={words("placeOpen", { place: chosen })}>
      <Pills label={words("place")} items={[undefined, ...shown.map(({ place }) => place)].map(itemOf)} />
      <p className="soft">{words("placeNote")}</p>
    </Folded>
  );
}
