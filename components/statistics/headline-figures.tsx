import { getLocale, getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { type Figure as Counted, type Share, writtenFigure, writtenShare } from "@/lib/charts/speech";
import { placeName } from "@/lib/places/catalogue";
import type { Dashboard } from "@/lib/statistics/schema";
import { Figure } from "./figure";

/** The figures that answer how many, and whether they were told; with a place chosen, how many. */
export async function HeadlineFigures({ dashboard }: { dashboard: Dashboard }) {
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const { checked, foundOn, notTold, selection } = dashboard;
  const label = selection.place
    ? words("headline.checkedAt", { place: placeName(selection.place, locale) })
    : words("headline.checked");
  return (
    <section className="headline" aria-label={words("headline.title")}>
      <Count figure={checked} label={label} />
      {foundOn === undefined ? null : <Count figure={foundOn} label={words("headline.foundOn")} />}
      {selection.place ? null : <Told share={notTold} />}
    </section>
  );
}

async function Count({ figure, label }: { figure: Counted; label: string }) {
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const { text, note } = writtenFigure(figure, { words, locale });
  return (
    <Sheet>
      <Figure value={text} label={label} {...(note && { note: words("headline.interval", { interval: note }) })} />
    </Sheet>
  );
}

async function Told({ share }: { share: Share | undefined }) {
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const { text, note } = writtenShare(share, { words, locale });
  const among = words("headline.notToldNote");
  return (
    <Sheet>
      <Figure
        value={text}
        label={words("headline.notTold")}
        note={note === undefined ? among : `${words("headline.interval", { interval: note })}, ${among}`}
      />
    </Sheet>
  );
}
