import { isUkNation, type Place, placeName } from "@/lib/places/catalogue";
import type { Dashboard } from "@/lib/statistics/schema";
import type { Chart, ChartTable, Panel } from "../schema";
import { barOf, dataColumns, dataOf, listOf, type Speech, writtenFigure } from "../speech";

/** So many places are shown at once; the others of those that are shown stand behind a button. */
const first = 8;

/** Where people live: a circle for each place that is shown, on a map of the world. */
export function placesChart({ places, otherPlaces }: Dashboard, speech: Speech): Chart {
  const { words, locale } = speech;
  const shown = places.flatMap(({ place, count }) => (count.kind === "count" ? [{ place, count }] : []));
  const bars = shown.map(({ place, count }) => barOf(placeName(place, locale), count, speech));
  const rows: ChartTable["rows"] = shown.map(({ place, count }) => ({
    key: place,
    cells: [{ text: placeName(place, locale) }, writtenFigure(count, speech)],
  }));
  const other = { key: "other", cells: [{ text: words("where.others") }, writtenFigure(otherPlaces, speech)] };
  const head = [words("where.head"), words("people")];
  const more = rows.slice(first);
  return {
    id: "places",
    title: words("where.title"),
    summary: words("where.summary", { rows: listOf(bars, speech) }),
    panels: shown.length === 0 ? [] : maps(shown, speech),
    tables: [
      { caption: words("where.caption"), head, rows: [...rows.slice(0, first), ...(more.length > 0 ? [] : [other])] },
      ...(more.length > 0
        ? [{ caption: words("where.more", { count: more.length }), head, rows: [...more, other], long: true }]
        : []),
    ],
    rest: words("where.rest", { shown: shown.length, others: places.length - shown.length }),
    data: {
      head: ["place", ...dataColumns],
      rows: [
        ...places.map(({ place, count }) => [place, ...dataOf(count, speech)]),
        ["places-not-shown", ...dataOf(otherPlaces, speech)],
      ],
    },
  };
}

const views = ["world", "europe"] as const;

function maps(shown: readonly { place: Place; count: { value: number } }[], { words }: Speech): Panel[] {
  const marks = shown.map(({ place, count: { value } }) => ({ place, count: value }));
  return views.map((view) => ({
    key: view,
    ...(view === "world" ? { note: words("where.map") } : { heading: words("where.europe") }),
    picture: { kind: "world", view, marks },
  }));
}

/** The nations of the United Kingdom by themselves. */
export function nationsChart({ places }: Dashboard, speech: Speech): Chart {
  const { words, locale } = speech;
  const nations = places.flatMap(({ place, count }) => (isUkNation(place) ? [{ nation: place, count }] : []));
  const bars = nations.map(({ nation, count }) => barOf(placeName(nation, locale), count, speech));
  const marks = nations.map(({ nation, count }) => ({
    nation,
    label: placeName(nation, locale),
    // Beside a nation there is no room for why.
    value: count.kind === "faint" ? words("noShare") : writtenFigure(count, speech).text,
    count: count.kind === "count" ? count.value : undefined,
  }));
  return {
    id: "nations",
    title: words("nations.title"),
    summary: words("nations.summary", { rows: listOf(bars, speech) }),
    panels: bars.some(({ at }) => at !== undefined) ? [{ key: "nations", picture: { kind: "nations", marks } }] : [],
    tables: [
      {
        caption: words("nations.caption"),
        head: [words("nations.head"), words("people")],
        rows: nations.map(({ nation, count }) => ({
          key: nation,
          cells: [{ text: placeName(nation, locale) }, writtenFigure(count, speech)],
        })),
      },
    ],
    data: {
      head: ["nation", ...dataColumns],
      rows: nations.map(({ nation, count }) => [nation, ...dataOf(count, speech)]),
    },
  };
}
