import { getTranslations } from "next-intl/server";
import { countInWords } from "@/components/statistics/figure";
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
  const words = await getTranslations("platforms.page.found");
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
          {counted.map(async ({ id, title, total, states }) => {
            // Without a switch nobody can have found it on, which "fewer than" would hide.
            const on = kinds.get(id) === "switch" ? states?.find(({ state }) => state === "on") : undefined;
            return (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{words("total", { count: await countInWords(total) })}</dd>
                {on === undefined ? null : <dd>{words("on", { count: await countInWords(on.count) })}</dd>}
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
