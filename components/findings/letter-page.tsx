import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FormSheetFields } from "@/components/letters/form-sheet-fields";
import { HowToSend } from "@/components/letters/how-to-send";
import { LetterFiles } from "@/components/letters/letter-files";
import { LetterPreview } from "@/components/letters/letter-preview";
import { OtherLetters } from "@/components/letters/other-letters";
import { OwnPart } from "@/components/letters/own-part";
import { Unprintable } from "@/components/letters/unprintable";
import { WhyThisLetter } from "@/components/letters/why-this-letter";
import { ButtonLink } from "@/components/ui/button";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import type { Choice } from "@/lib/letters/choice";
import type { LetterDocument } from "@/lib/letters/document";
import type { FormSheet } from "@/lib/letters/form-sheet";
import type { LetterFacts } from "@/lib/letters/schema";
import { countryName } from "@/lib/places/catalogue";
import { pictureSource } from "@/components/evidence/picture-source";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { CountNote } from "./count-note";

type Count = string | string[] | undefined;

interface LetterPageProps {
  own: {
    letter: LetterDocument;
    facts: LetterFacts;
    choice: Choice;
    choices: readonly Choice[];
    /** For a letter to an authority: what to paste into its form. */
    sheet: FormSheet | undefined;
    /** Characters that no font has. */
    unprintable: readonly string[];
    pieces: readonly EvidencePiece[];
  };
  keptUntil: CalendarDate;
  count: Count;
  /** A petition about the same. */
  offer: ReactNode;
}

async function MarginNotes({ facts, keptUntil }: { facts: LetterFacts; keptUntil: CalendarDate }) {
  const words = await getTranslations("check.letter");
  return (
    <aside className="margin-notes">
      <OwnPart facts={facts} />
      <section className="margin-note">
        <h2>{words("change")}</h2>
        <p>
          <a href="/check/answers">{words("changeLink")}</a>
        </p>
      </section>
      <section className="margin-note">
        <h2>{words("keep.heading")}</h2>
        <p>{words("keep.text", { date: formatDate(keptUntil) })}</p>
        <p>
          <a href="/sign-in">{words("keep.button")}</a>
        </p>
      </section>
    </aside>
  );
}

/** The letter of a person without an account: to download now, why it is this one, and how to send it. */
export async function LetterPage({ own, keptUntil, count, offer }: LetterPageProps) {
  const words = await getTranslations("check.letter");
  const { letter, facts, choice, choices, sheet } = own;
  const query = choice === choices[0] ? "" : `?kind=${choice.kind}`;
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <h1 className="question">{words("heading")}</h1>
        <CountNote outcome={count} email={facts.person.email} />
        <p className="lead">{words("to", { recipient: choice.addressee })}</p>
        <LetterFiles base="/check/letter" query={query} />
        <Unprintable characters={own.unprintable} />
        <WhyThisLetter choice={choice} residence={facts.residence} />
        <OtherLetters choices={choices} choice={choice} />
        <HowToSend kind={letter.kind} facts={facts} hasSheet={sheet !== undefined} />
        {sheet === undefined ? null : <FormSheetFields sheet={sheet} />}
        {offer}
        <section>
          <h2>{words("preview")}</h2>
          <LetterPreview
            letter={letter}
            label={words("preview")}
            pictureSource={pictureSource(own.pieces, "/check/evidence")}
          />
        </section>
      </div>
      <MarginNotes facts={facts} keptUntil={keptUntil} />
    </div>
  );
}

interface RecordedPageProps extends Pick<LetterPageProps, "count" | "offer"> {
  country: string;
}

/** For a person whose country has no letter yet. */
export async function RecordedPage({ country, count, offer }: RecordedPageProps) {
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
      {offer}
    </div>
  );
}
