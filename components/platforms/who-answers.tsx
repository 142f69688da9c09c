import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { allRegulators, regulatorFor } from "@/lib/law/catalogue";
import { countryInSentence } from "@/lib/places/catalogue";
import { partFieldOf } from "@/lib/places/schema";
import type { Controller, Platform, Source } from "@/lib/platforms/catalogue";
import { answerersIn } from "@/lib/platforms/answerers";
import { entryFor } from "@/lib/platforms/where";
import { CheckNote, SourceRef } from "./source-ref";

interface WhoAnswersProps {
  platform: Platform;
  country: string;
  today: CalendarDate;
}

/** The companies that answer for a platform where the reader lives, and the authority that takes complaints there. */
export async function WhoAnswers({ platform, country, today }: WhoAnswersProps) {
  const words = await getTranslations("platforms.page.who");
  const answerers = answerersIn(platform, country);
  const representative = entryFor(platform.representatives, country);
  return (
    <section id="who" aria-labelledby="who-title">
      <h2 id="who-title">{words("title", { country: countryInSentence(country) })}</h2>
      {answerers.length === 0 ? <p>{words("unknown")}</p> : null}
      {answerers.map(({ controller, practices }) => (
        <div key={`${controller.name} ${practices.join(" ")}`}>
          {practices.length === 0 ? null : <h3>{words("for", { practices: practices.join("”, “") })}</h3>}
          <dl className="facts-by-kind">
            <Company term={words("company")} company={controller} />
            <Lead controller={controller} />
          </dl>
        </div>
      ))}
      {representative === undefined ? null : (
        <dl className="facts-by-kind">
          <Company term={words("representative")} company={representative} />
        </dl>
      )}
      <Authority country={country} />
      <CheckNote
        sources={[
          ...answerers.map(({ controller }) => controller.source),
          ...(representative ? [representative.source] : []),
        ]}
        today={today}
        by="policy"
      />
    </section>
  );
}

type Company = Pick<Controller, "name" | "address" | "jointWith" | "email" | "form" | "source">;

async function Company({ term, company }: { term: string; company: Company }) {
  const words = await getTranslations("platforms.page.who");
  const { name, address, jointWith, email, form, source } = company;
  return (
    <>
      <Row term={term}>
        <strong>{name}</strong> <SourceRef source={source} />
        <Unverified source={source} />
      </Row>
      <Row term={words("address")}>
        {address.length === 0 ? words("noAddress") : <span className="address-lines">{address.join("\n")}</span>}
      </Row>
      {jointWith === undefined ? null : (
        <Row term={words("jointWith")}>
          <strong>{jointWith.name}</strong>
          <span className="address-lines">{jointWith.address.join("\n")}</span>
        </Row>
      )}
      {form === undefined ? null : (
        <Row term={words("form")}>
          <a href={form.address} target="_blank" rel="noopener noreferrer">
            {form.label}
          </a>
        </Row>
      )}
      {email === undefined ? null : (
        <Row term={words("email")}>
          <a href={`mailto:${email}`}>{email}</a>
        </Row>
      )}
    </>
  );
}

async function Lead({ controller: { leadAuthority } }: { controller: Controller }) {
  const words = await getTranslations("platforms.page.who");
  if (leadAuthority === undefined) return null;
  return (
    <Row term={words("lead")}>
      {leadAuthority.name} <SourceRef source={leadAuthority.source} />
      <Unverified source={leadAuthority.source} />
    </Row>
  );
}

async function Authority({ country }: { country: string }) {
  const words = await getTranslations("platforms.page.who");
  const authority = regulatorFor({ country });
  const part = partFieldOf(country);
  const dependsOnPart = allRegulators.some(({ serves, besides = [] }) =>
    [...serves, ...besides].some((area) => area.country === country && area.parts !== undefined),
  );
  return (
    <dl className="facts-by-kind">
      <Row term={words("authority")}>
        {authority === undefined ? (
          words("noAuthority")
        ) : (
          <>
            <a href={authority.form.address} target="_blank" rel="noopener noreferrer">
              {authority.name}
            </a>
            <span className="soft who-note">{authority.description}</span>
          </>
        )}
        {part === undefined || part === "nation" || !dependsOnPart ? null : (
          <span className="who-note">{words(`part.${part}`, { country: countryInSentence(country) })}</span>
        )}
      </Row>
    </dl>
  );
}

async function Unverified({ source }: { source: Source }) {
  const words = await getTranslations("platforms.page.who");
  return source.confidence === "unverified" ? (
    <span className="who-note unconfirmed">{words("unverified")}</span>
  ) : null;
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
