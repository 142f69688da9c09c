import { getTranslations } from "next-intl/server";
import { Crumb } from "@/components/ui/progress-line";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { isDoneIn, practices as allPractices } from "@/lib/platforms/catalogue";
import type { Platform } from "@/lib/platforms/schema";
import { sourcesOf } from "@/lib/platforms/sources";
import type { Dashboard } from "@/lib/statistics/schema";
import { CountryForm } from "./country-form";
import { FactList } from "./fact-list";
import { PeopleFound } from "./people-found";
import { PlatformContents } from "./platform-contents";
import { PlatformEvents } from "./platform-events";
import { PracticeSection } from "./practice-section";
import { SourceList } from "./source-list";
import { SourceRef } from "./source-ref";
import { StartComplaint } from "./start-complaint";
import { WhoAnswers } from "./who-answers";

interface PlatformPageProps {
  platform: Platform;
  /** Where the reader lives, ISO 3166-1. */
  country: string;
  today: CalendarDate;
  dashboard: Dashboard;
  nextRelease: CalendarDate;
}

/** All that the catalogue knows of one platform, for people who live in one country. */
export async function PlatformPage({ platform, country, today, dashboard, nextRelease }: PlatformPageProps) {
  const words = await getTranslations("platforms.page");
  const practices = allPractices.filter((practice) => practice.platform.id === platform.id);
  const doneHere = practices.filter((practice) => isDoneIn(practice, country));
  return (
    <div className="wrap platform">
      <Crumb href="/platforms">{words("all")}</Crumb>
      <div className="platform-head">
        <div>
          <h1>{platform.name}</h1>
          {platform.inShort.map(({ words: said, source }) => (
            <p key={said} className="lead">
              {said} <SourceRef source={source} />
            </p>
          ))}
          <CountryForm country={country} back={{ platform: platform.id }} />
        </div>
        <StartComplaint practices={doneHere} />
      </div>
      <div className="platform-body">
        <PlatformContents platform={platform} country={country} />
        <div className="platform-sections">
          {practices.map((practice) => (
            <PracticeSection key={practice.id} practice={practice} country={country} today={today} />
          ))}
          <Promises platform={platform} />
          <Checked platform={platform} />
          <WhoAnswers platform={platform} country={country} today={today} />
          <PlatformEvents events={platform.timeline} today={today} />
          <PeopleFound platform={platform} dashboard={dashboard} nextRelease={nextRelease} />
          <section id="changed" aria-labelledby="changed-title">
            <h2 id="changed-title">{words("changed.title")}</h2>
            <p>{words("changed.text")}</p>
            <p>
              <a href={`/platforms/${platform.id}/changed`}>{words("changed.link")}</a>
            </p>
          </section>
          <SourceList sources={sourcesOf(platform)} />
          <p className="soft">
            <a href={`/api/v1/platforms/${platform.id}`}>{words("openData")}</a>
          </p>
        </div>
      </div>
    </div>
  );
}

async function Promises({ platform: { promises, name } }: Pick<PlatformPageProps, "platform">) {
  const words = await getTranslations("platforms.page");
  if (promises.length === 0) return null;
  return (
    <section id="promises" aria-labelledby="promises-title">
      <h2 id="promises-title">{words("promises.title")}</h2>
      {promises.map(({ words: promised, in: where, source }) => (
        <figure key={promised} className="promise">
          {where === undefined ? <p>{promised}</p> : <blockquote>“{promised}”</blockquote>}
          <figcaption className="soft">
            {where === undefined ? name : words("offDoesNot.in", { platform: name, where })}{" "}
            <SourceRef source={source} />
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

async function Checked({ platform: { checked } }: Pick<PlatformPageProps, "platform">) {
  const words = await getTranslations("platforms.page.checked");
  if (checked.length === 0) return null;
  const facts = checked.map(({ title, words: found, source }) => ({
    key: title,
    words: (
      <>
        <strong>{title}.</strong> {found}
      </>
    ),
    source,
  }));
  return (
    <section id="checked" aria-labelledby="checked-title">
      <h2 id="checked-title">{words("title")}</h2>
      <FactList facts={facts} />
    </section>
  );
}
