import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { regionName } from "@/lib/places/schema";
import type { Figure } from "@/lib/statistics/disclosure";
import type { SignerPlaces as Places } from "@/lib/statistics/schema";

interface SignerPlacesProps {
  /** Undefined before the first release that the petition is in. */
  places: Places | undefined;
  /** The day of the next release, in words. */
  next: string;
}

type Words = Awaited<ReturnType<typeof getTranslations<"petitions.places">>>;

interface Row {
  key: string;
  name: string;
  figure: Figure;
}

/** Every country with a number, with its parts that have one under it. */
function shownIn({ countries }: Places): Row[] {
  return countries
    .flatMap(({ place, count, parts }) => [
      { key: place, name: regionName(place), figure: count },
      ...parts.map((part) => ({ key: `in ${part.place}`, name: `– ${regionName(part.place)}`, figure: part.count })),
    ])
    .filter(({ figure }) => figure.kind === "count");
}

function cellsOf(words: Words, { name, figure }: Row): string[] {
  return figure.kind === "count"
    ? [name, words("value", { value: figure.value }), words("range", { low: figure.low, high: figure.high })]
    : [name, words("unsure"), words("upper", { high: figure.high })];
}

async function PlacesTable({ places }: { places: Places }) {
  const words = await getTranslations("petitions.places");
  const rest = { key: "elsewhere", name: words("elsewhere"), figure: places.elsewhere };
  return (
    <>
      <p>{words("lead")}</p>
      <Table
        caption={words("caption")}
        head={[words("place"), words("count"), words("interval")]}
        numbers={[1, 2]}
        stacks
        rows={[...shownIn(places), rest].map((row) => ({ key: row.key, cells: cellsOf(words, row) }))}
      />
      <p className="soft">{words("upTo", { date: formatDate(calendarDateAt(places.lastRelease)) })}</p>
    </>
  );
}

/** Where the signers of a petition live, or when that is told first. */
export async function SignerPlaces({ places, next }: SignerPlacesProps) {
  const words = await getTranslations("petitions.places");
  return (
    <section>
      <h2>{words("title")}</h2>
      {places ? <PlacesTable places={places} /> : <p>{words("first", { date: next })}</p>}
      <p>
        <a href="/dashboard/method#signatures">{words("how")}</a>
      </p>
    </section>
  );
}
