import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import { Crumb } from "@/components/ui/progress-line";
import type { EventKind } from "@/lib/complaints/events";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { type CaseNames, namesOf } from "./case-names";
import { RecordFields } from "./record-fields";
import { recordForm } from "./record-form";

interface RecordPageProps {
  complaint: Complaint;
  kind: EventKind;
  today: CalendarDate;
  /** Makes two clicks one event. */
  mark: string;
  /** What was typed and refused. */
  refused: unknown;
  /** What is filled in beforehand. */
  known: unknown;
}

/** The letters that an event of this kind can be about, the latest first. */
export function lettersFor(kind: EventKind, { letters }: Pick<Complaint, "letters">): FrozenLetter[] {
  const toAuthority = kind === "authority-sent";
  return letters.filter((letter) => (letter.kind === "authority") === toAuthority).toReversed();
}

/** What stands beside a form of a case. */
async function Aside() {
  const words = await getTranslations("record.more");
  return (
    <aside className="margin-notes">
      <section className="margin-note">
        <h2>{words("title")}</h2>
        <p>{words("text")}</p>
        <p>{words("sealed")}</p>
      </section>
    </aside>
  );
}

interface RecordFrameProps {
  complaint: Complaint;
  kind: EventKind;
  names: CaseNames;
  faults: readonly [name: string, sentence: string][];
  children: ReactNode;
}

/** The page around the form of one event. */
export async function RecordFrame({ complaint, kind, names, faults, children }: RecordFrameProps) {
  const [words, { common, record }] = await Promise.all([getTranslations("record.kinds"), getMessages()]);
  const asked = record.kinds[kind];
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <Crumb href={`/complaints/${complaint.id}`}>{names.controller}</Crumb>
        <ErrorSummary
          title={common.errorSummary}
          items={faults.map(([name, message]) => ({ href: `#${fieldId(name)}`, message }))}
        />
        <h1 className="question">{words(`${kind}.title`, names)}</h1>
        {"help" in asked ? <p className="step-help">{asked.help}</p> : null}
        {children}
      </div>
      <Aside />
    </div>
  );
}

/** The form to record one event with; it works as a plain post. */
export async function RecordPage({ complaint, kind, today, mark, refused, known }: RecordPageProps) {
  const [words, names] = await Promise.all([getTranslations("record"), namesOf(complaint)]);
  const { form, faults } = await recordForm({ kind, refused, known, today, complaint });
  return (
    <RecordFrame {...{ complaint, kind, names, faults }}>
      <form action={`/complaints/${complaint.id}/record`} method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="mark" value={mark} />
        <RecordFields form={form} kind={kind} names={names} letters={lettersFor(kind, complaint)} />
        <div className="actions">
          <Button>{words("keep")}</Button>
        </div>
      </form>
    </RecordFrame>
  );
}
