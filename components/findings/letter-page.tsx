import { getTranslations } from "next-intl/server";
import { HowToSend } from "@/components/letters/how-to-send";
import { LetterPreview } from "@/components/letters/letter-preview";
import { ButtonLink } from "@/components/ui/button";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts } from "@/lib/letters/schema";
import { countryName } from "@/lib/places/catalogue";
import { CountNote } from "./count-note";

type Count = string | string[] | undefined;

interface LetterPageProps {
  letter: LetterDocument;
  facts: LetterFacts;
  keptUntil: CalendarDate;
  count: Count;
}

/** The letter of a person without an account: to download now, and how to send it. */
export async function LetterPage({ letter, facts, keptUntil, count }: LetterPageProps) {
  const words = await getTranslations("check.letter");
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <h1 className="question">{words("heading")}</h1>
        <CountNote outcome={count} email={facts.person.email} />
        <p className="lead">{words("to", { recipient: letter.recipient[0] ?? "" })}</p>
        <div className="actions">
          <ButtonLink href="/check/letter/pdf" download>
            {words("downloadPdf")}
          </ButtonLink>
          <a href="/check/letter/text" download>
            {words("downloadText")}
          </a>
        </div>
        <HowToSend kind={letter.kind} practice={facts.practice} residence={facts.residence} />
        <section>
          <h2>{words("preview")}</h2>
          <LetterPreview letter={letter} label={words("preview")} />
        </section>
      </div>
      <aside className="margin-notes">
        <section className="margin-note">
          <h2>{words("keep.heading")}</h2>
          <p>{words("keep.text", { date: formatDate(keptUntil) })}</p>
          <p>
            <a href="/sign-in">{words("keep.button")}</a>
          </p>
        </section>
        <section className="margin-note">
          <h2>{words("change")}</h2>
          <p>
            <a href="/check/answers">{words("changeLink")}</a>
          </p>
        </section>
      </aside>
    </div>
  );
}

/** For a person whose country has no letter yet. */
export async function RecordedPage({ country, count }: { country: string; count: Count }) {
  const words = await getTranslations("check.letter");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("headingNone")}</h1>
      <p className="lead">{words("none.text", { country: countryName(country) })}</p>
      <CountNote outcome={count} email={undefined} />
      <div className="actions">
        <ButtonLink href={count === "signIn" ? "/sign-in" : "/dashboard"}>
          {count === "signIn" ? words("none.signIn") : words("none.dashboard")}
        </ButtonLink>
      </div>
    </div>
  );
}
