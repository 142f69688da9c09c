import { getLocale, getTranslations } from "next-intl/server";
import { writtenFigure, writtenShare } from "@/lib/charts/speech";
import type { Dashboard } from "@/lib/statistics/schema";
import { Figure } from "./figure";

interface FiguresStripProps {
  dashboard: Dashboard;
  /** The day of the next release, in words. */
  next: { weekday: string; date: string };
}

/** The figures of the dashboard in one line, or when the first will come. */
export async function FiguresStrip({ dashboard, next }: FiguresStripProps) {
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  if (!dashboard.lastRelease) {
    return (
      <div className="strip">
        <div className="wrap">
          <p className="strip-empty">{words("empty.strip", { next: `${next.weekday} ${next.date}` })}</p>
        </div>
      </div>
    );
  }
  const { checked, foundOn = checked, notTold } = dashboard;
  const [on, told] = [writtenFigure(foundOn, { words, locale }), writtenShare(notTold, { words, locale })];
  const noted = (note: string | undefined) => note && { note: words("headline.interval", { interval: note }) };
  return (
    <section className="strip" aria-label={words("title")}>
      {dashboard.sample ? (
        <div className="wrap">
          <p className="strip-note soft">
            <strong>{words("sampleTitle")}.</strong> {words("sampleText")}
          </p>
        </div>
      ) : null}
      <div className="wrap strip-cells">
        <Figure value={on.text} label={words("headline.foundOn")} {...noted(on.note)} />
        <Figure value={told.text} label={words("headline.notTold")} {...noted(told.note)} />
        <Figure
          value={next.weekday}
          label={
            <>
              {words("headline.next", { date: next.date })}{" "}
              <a className="whole" href="/dashboard/method">
                {words("how")}
              </a>
            </>
          }
        />
      </div>
    </section>
  );
}
