import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingExhibit } from "@/components/platforms/setting-exhibit";
import { FiguresStrip } from "@/components/statistics/figures-strip";
import { ButtonLink } from "@/components/ui/button";
import { now } from "@/lib/infra/clock";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { platforms, practiceById } from "@/lib/platforms/catalogue";
import { nextClosing } from "@/lib/statistics/calendar";
import { getDashboard } from "@/lib/statistics/queries";
import { sharing } from "./share";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("common.site");
  return sharing({ title: words("name"), description: words("description"), path: "/" });
}

const steps = ["check", "record", "complain", "count"] as const;

export default async function LandingPage() {
  const words = await getTranslations("pages.landing");
  const next = formatDate(calendarDateAt(nextClosing(now())));
  return (
    <>
      <section className="wrap hero">
        <div>
          <h1>{words.rich("title", { mark: (chunks) => <mark>{chunks}</mark> })}</h1>
          <p className="lead">{words("lead")}</p>
          <div className="actions">
            <ButtonLink href="/check">{words("check")}</ButtonLink>
            <ButtonLink href="/sample-letter" variant="alt">
              {words("sample")}
            </ButtonLink>
          </div>
          <p>
            {words.rich("platforms", {
              count: platforms.length,
              link: (chunks) => <a href="/platforms">{chunks}</a>,
            })}
          </p>
          <p className="soft">{words("forWhom")}</p>
        </div>
        <SettingExhibit practice={practiceById("linkedin-content-ai")} />
      </section>
      <FiguresStrip dashboard={await getDashboard()} next={{ weekday: words("monday"), date: next }} />
      <section className="wrap">
        <h2 className="visually-hidden">{words("steps.title")}</h2>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>
              <h3>{words(`steps.${step}.title`)}</h3>
              <p>{words(`steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
