import { getTranslations } from "next-intl/server";
import { CountNote } from "@/components/findings/count-note";
import { HowToSend } from "@/components/letters/how-to-send";
import { LetterPreview } from "@/components/letters/letter-preview";
import { ButtonLink } from "@/components/ui/button";
import { Crumb } from "@/components/ui/progress-line";
import { Sheet } from "@/components/ui/sheet";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import { formatDate } from "@/lib/kernel/calendar-date";
import { controllerFor, practiceById } from "@/lib/platforms/catalogue";
import { CaseTimeline } from "./case-timeline";

interface CasePageProps {
  complaint: Complaint;
  count: string | string[] | undefined;
  email: string;
}

async function Documents({ complaintId, letter }: { complaintId: string; letter: FrozenLetter }) {
  const words = await getTranslations("complaints.case");
  const base = `/complaints/${complaintId}/letters/${letter.id}`;
  return (
    <section className="margin-note">
      <h2>{words("documents")}</h2>
      <p>
        <a href={`${base}/pdf`} download>
          {words("pdf")}
        </a>
        <br />
        <a href={`${base}/text`} download>
          {words("text")}
        </a>
      </p>
      <p className="soft fingerprint">
        {words("frozen", { date: formatDate(letter.writtenOn), hash: letter.pdfHash })}
      </p>
    </section>
  );
}

async function NextStep({ complaintId, letter }: { complaintId: string; letter: FrozenLetter }) {
  const words = await getTranslations("complaints.case");
  const check = await getTranslations("check.letter");
  return (
    <Sheet as="section" variant="next">
      <p className="soft">{words("next")}</p>
      <h2>{words("sendTitle")}</h2>
      <p>{words("sendText", { recipient: letter.document.recipient[0] ?? "" })}</p>
      <div className="actions">
        <ButtonLink href={`/complaints/${complaintId}/letters/${letter.id}/pdf`} download>
          {check("files.pdf")}
        </ButtonLink>
      </div>
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

/** One case: what is done, what is next, and the letter as it was frozen. */
export async function CasePage({ complaint, count, email }: CasePageProps) {
  const words = await getTranslations("complaints.case");
  const { practice, residence } = complaint.facts;
  const letter = complaint.letters.at(-1);
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <Crumb href="/complaints">{words("back")}</Crumb>
        <h1 className="question">
          {controllerFor(practice, residence.country)?.name ?? practiceById(practice).platform.name}
        </h1>
        <Subtitle complaint={complaint} />
        <CountNote outcome={count} email={email} />
        {letter ? <NextStep complaintId={complaint.id} letter={letter} /> : null}
        <CaseTimeline complaint={complaint} />
        {letter ? <HowToSend kind={letter.kind} facts={complaint.facts} /> : null}
        {letter ? (
          <section>
            <h2>{words("letterHeading")}</h2>
            <LetterPreview letter={letter.document} label={words("letterHeading")} />
          </section>
        ) : null}
      </div>
      <aside className="margin-notes">
        {letter ? <Documents complaintId={complaint.id} letter={letter} /> : null}
        <section className="margin-note">
          <h2>{words("expect.title")}</h2>
          <p>{words("expect.text")}</p>
        </section>
      </aside>
    </div>
  );
}
