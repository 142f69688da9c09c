import { getTranslations } from "next-intl/server";
import { CountNote } from "@/components/findings/count-note";
import { FormSheetFields } from "@/components/letters/form-sheet-fields";
import { pictureSource } from "@/components/evidence/picture-source";
import { HowToSend } from "@/components/letters/how-to-send";
import { LetterFiles } from "@/components/letters/letter-files";
import { LetterPreview } from "@/components/letters/letter-preview";
import { Notice } from "@/components/ui/notice";
import { Crumb } from "@/components/ui/progress-line";
import { Sheet } from "@/components/ui/sheet";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import { formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import { addresseeFor } from "@/lib/letters/choice";
import { formSheetWith } from "@/lib/letters/form-sheet";
import { controllerFor, practiceById } from "@/lib/platforms/catalogue";
import { AnotherLetter } from "./another-letter";
import { CaseDocuments } from "./case-documents";
import { CaseTimeline } from "./case-timeline";

interface CasePageProps {
  complaint: Complaint;
  today: CalendarDate;
  count: string | string[] | undefined;
  /** A letter was asked for that the facts do not allow today. */
  refused: boolean;
  email: string;
}

async function NextStep({ complaint, letter }: { complaint: Complaint; letter: FrozenLetter }) {
  const words = await getTranslations("complaints.case");
  return (
    <Sheet as="section" variant="next">
      <p className="soft">{words("next")}</p>
      <h2>{words("sendTitle")}</h2>
      <p>{words("sendText", { recipient: addresseeFor(complaint.facts, letter.kind) ?? "" })}</p>
      <LetterFiles base={`/complaints/${complaint.id}/letters/${letter.id}`} />
    </Sheet>
  );
}

async function Subtitle({ complaint }: { complaint: Complaint }) {
  const words = await getTranslations("complaints.case");
  const { practice, setting, seen } = complaint.facts;
  const { title } = practiceById(practice);
  const state = words(`states.${setting.state}`);
  return (
    <p>
      {seen ? words("found", { title, state, date: formatDate(seen.on) }) : words("foundUndated", { title, state })}
    </p>
  );
}

/** How to send the latest letter, what to paste into the form it goes through, and the letter itself. */
async function SendAndRead({ complaint, letter }: { complaint: Complaint; letter: FrozenLetter }) {
  const { id, facts, pieces } = complaint;
  const words = await getTranslations("complaints.case");
  const sheet = formSheetWith(facts, letter.document);
  return (
    <>
      <HowToSend kind={letter.kind} facts={facts} hasSheet={sheet.ok} />
      {sheet.ok ? <FormSheetFields sheet={sheet.value} /> : null}
      <section>
        <h2>{words("letterHeading")}</h2>
        <LetterPreview
          letter={letter.document}
          label={words("letterHeading")}
          pictureSource={pictureSource(pieces, `/complaints/${id}/evidence`)}
        />
      </section>
    </>
  );
}

async function Heading({ complaint, count, refused, email }: Omit<CasePageProps, "today">) {
  const words = await getTranslations("complaints.case");
  const { practice, residence } = complaint.facts;
  return (
    <>
      <Crumb href="/complaints">{words("back")}</Crumb>
      <h1 className="question">
        {controllerFor(practice, residence.country)?.name ?? practiceById(practice).platform.name}
      </h1>
      <Subtitle complaint={complaint} />
      <CountNote outcome={count} email={email} />
      {refused ? (
        <Notice kind="warn">
          <p>{words("another.refused")}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** One case: what is done, what is next, and its letters as they were frozen. */
export function CasePage({ complaint, today, ...notes }: CasePageProps) {
  const letter = complaint.letters.at(-1);
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <Heading complaint={complaint} {...notes} />
        {letter ? <NextStep complaint={complaint} letter={letter} /> : null}
        <CaseTimeline complaint={complaint} />
        {letter ? <SendAndRead complaint={complaint} letter={letter} /> : null}
      </div>
      <aside className="margin-notes">
        <CaseDocuments complaint={complaint} />
        <AnotherLetter complaint={complaint} today={today} />
      </aside>
    </div>
  );
}
