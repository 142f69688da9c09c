import { getLocale, getTranslations } from "next-intl/server";
import { type Figure, writtenFigure } from "@/lib/charts/speech";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Platform } from "@/lib/platforms/catalogue";
import type { SettingKind } from "@/lib/platforms/schema";
import type { Dashboard } from "@/lib/statistics/schema";

interface PeopleFoundProps {
  platform: Platform;
  dashboard: Dashboard;
  nextRelease: CalendarDate;
}

/** The published counts of one platform; before the first release, when it comes. */
export async function PeopleFound({ platform, dashboard, nextRelease }: PeopleFoundProps) {
  const [words, speech, locale] = await Promise.all([
    getTranslations("platforms.page.found"),
    getTranslations("dashboard"),
    getLocale(),
  ]);
  const written = (figure: Figure) => {
    const { text, note } = writtenFigure(figure, { words: speech, locale });
    return note === undefined ? text : words("withInterval", { text, interval: note });
  };
  const kinds = new Map<string, SettingKind>(platform.practices.map(({ id, setting }) => [id, setting.kind]));
  const counted = dashboard.practices.filter(({ id }) => kinds.has(id));
  if (counted.length === 0) return null;
  return (
    <section id="found" aria-labelledby="found-title">
      <h2 id="found-title">{words("title")}</h2>
      {dashboard.sample ? <p className="soft">{words("sample")}</p> : null}
      {dashboard.lastRelease === undefined ? (
        <p>{words("none", { date: formatDate(nextRelease) })}</p>
      ) : (
        <dl className="facts-by-kind">
          {counted.map(({ id, title, total, states }) => {
            // Without a switch nobody can have found it on, which "fewer than" would hide.
            const on = kinds.get(id) === "switch" ? states?.find(({ state }) => state === "on") : undefined;
            return (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{words("total", { count: written(total) })}</dd>
                {on === undefined ? null : <dd>{words("on", { count: written(on.count) })}</dd>}
              </div>
            );
          })}
        </dl>
      )}
      <p>
        <a href={`/dashboard?platform=${platform.id}`}>{words("link")}</a>
      </p>
    </section>
  );
}
