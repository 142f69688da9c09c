import { getLocale, getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { placeName } from "@/lib/places/catalogue";
import type { Dashboard } from "@/lib/statistics/schema";
import { CompanyAnswers } from "./company-answers";
import { CountedRows } from "./counted-rows";
import { countInWords, Figure } from "./figure";
import { SettingFound } from "./setting-found";

const placesDrawn = 6;

async function Headline({ dashboard }: { dashboard: Dashboard }) {
  const words = await getTranslations("dashboard");
  const { checked, foundOn, notToldShare } = dashboard;
  const notTold = notToldShare === undefined ? words("headline.tooFew") : words("percent", { value: notToldShare });
  return (
    <section className="headline" aria-label={words("headline.title")}>
      <Sheet>
        <Figure value={await countInWords(checked)} label={words("headline.checked")} />
      </Sheet>
      <Sheet>
        <Figure value={await countInWords(foundOn)} label={words("headline.foundOn")} />
      </Sheet>
      <Sheet>
        <Figure value={notTold} label={words("headline.notTold")} note={words("headline.notToldNote")} />
      </Sheet>
    </section>
  );
}

async function Where({ places }: Pick<Dashboard, "places">) {
  const words = await getTranslations("dashboard.where");
  const locale = await getLocale();
  return (
    <CountedRows
      words={{
        title: words("title"),
        caption: words("caption"),
        head: words("head"),
        people: words("people"),
        chart: (rows) => words("chart", { rows }),
      }}
      rows={places.map(({ place, count }) => ({ key: place, label: placeName(place, locale), count }))}
      drawn={placesDrawn}
    />
  );
}

async function Told({ told }: Pick<Dashboard, "told">) {
  const words = await getTranslations("dashboard.told");
  const people = await getTranslations("dashboard.where");
  return (
    <CountedRows
      words={{
        title: words("title"),
        caption: words("caption"),
        head: words("head"),
        people: people("people"),
        chart: (rows) => words("chart", { rows }),
      }}
      rows={told.map((answer) => ({ key: answer.told, label: words(answer.told), count: answer.count }))}
      drawn={told.length}
    />
  );
}

/** All the figures of the dashboard. */
export function DashboardFigures({ dashboard }: { dashboard: Dashboard }) {
  return (
    <>
      <Headline dashboard={dashboard} />
      <div className="figures-grid">
        <div className="figures-column">
          <SettingFound practices={dashboard.practices} />
          <Told told={dashboard.told} />
        </div>
        <Where places={dashboard.places} />
      </div>
      <CompanyAnswers answers={dashboard.answers} />
    </>
  );
}
