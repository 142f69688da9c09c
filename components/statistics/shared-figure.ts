import { getTranslations } from "next-intl/server";
import type { ShareCardProps } from "@/components/ui/share-card";
import { formatDate, calendarDateAt } from "@/lib/kernel/calendar-date";
import { platformById, type PlatformId } from "@/lib/platforms/catalogue";
import { smallestPublished, type Figure } from "@/lib/statistics/disclosure";
import { headlineOf } from "@/lib/statistics/headline";
import type { Dashboard } from "@/lib/statistics/schema";

/** The one figure of a dashboard with everything that has to be said beside it, wherever it is shown. */
export interface SharedFigure extends ShareCardProps {
  /** The same in a sentence. */
  alt: string;
  /** Where it stands among the others. */
  page: "/dashboard" | `/dashboard?platform=${PlatformId}`;
  /** The picture of it. Its address changes with the figure, since others keep copies. */
  picture: string;
}

type Words = Awaited<ReturnType<typeof getTranslations<"method.share">>>;

function valueIn(words: Words, figure: Figure): string {
  if (figure.kind === "count") return words("value", { value: figure.value });
  return figure.kind === "few" ? words("few", { threshold: smallestPublished }) : words("faint");
}

/** What belongs beside the number: of how many, how sure, up to when, and whether it is made up. */
function notesOn(words: Words, dashboard: Dashboard, next: string): string[] {
  if (!dashboard.lastRelease) return [words("first", { date: next })];
  const { figure, checked } = headlineOf(dashboard);
  const interval = figure.kind === "count" ? words("interval", { low: figure.low, high: figure.high }) : undefined;
  const date = words("date", { date: formatDate(calendarDateAt(dashboard.lastRelease)) });
  const said = [
    checked === undefined ? undefined : words("of", { checked: words("value", { value: checked }) }),
    interval,
  ];
  return [said.filter((part) => part !== undefined).join(" · "), dashboard.sample ? words("sample") : date].filter(
    (note) => note !== "",
  );
}

function addressesOf({ selection: { platform }, lastRelease }: Dashboard): Pick<SharedFigure, "page" | "picture"> {
  const query = new URLSearchParams(platform === undefined ? {} : { platform });
  if (lastRelease) query.set("release", calendarDateAt(lastRelease));
  return {
    page: platform === undefined ? "/dashboard" : `/dashboard?platform=${platform}`,
    picture: ["/dashboard/share.png", query.toString()].filter((part) => part !== "").join("?"),
  };
}

/** The figure of a dashboard for all platforms, or for the one it is narrowed to. `next`: the day of the next release, in words. */
export async function sharedFigure(dashboard: Dashboard, next: string): Promise<SharedFigure> {
  const words = await getTranslations("method.share");
  const platform = platformById(dashboard.selection.platform ?? "")?.name;
  const { what, figure } = headlineOf(dashboard);
  const title = platform === undefined ? words("title") : words("platform", { platform });
  const isCounted = dashboard.lastRelease !== undefined;
  const value = isCounted ? valueIn(words, figure) : words("none");
  const label = isCounted ? words(what) : "";
  const notes = notesOn(words, dashboard, next);
  const alt = isCounted
    ? words("alt", { title, value, label, notes: notes.join(". ") })
    : words("altNone", { title, date: next });
  return { site: words("site"), title, value, label, notes, alt, ...addressesOf(dashboard) };
}
