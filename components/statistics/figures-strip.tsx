import { getTranslations } from "next-intl/server";
import type { Dashboard } from "@/lib/statistics/schema";
import { countInWords, Figure } from "./figure";

interface FiguresStripProps {
  dashboard: Dashboard;
  /** The day of the next release, in words. */
  next: { weekday: string; date: string };
}

/** The figures of the dashboard in one line, or when the first will come. */
export async function FiguresStrip({ dashboard, next }: FiguresStripProps) {
  const words = await getTranslations("dashboard");
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
        <Figure value={await countInWords(foundOn)} label={words("headline.foundOn")} />
        <Figure
          value={notTold === undefined ? words("headline.tooFew") : words("percent", { value: notTold.percent })}
          label={words("headline.notTold")}
        />
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
