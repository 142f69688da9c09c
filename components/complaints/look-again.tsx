import { getTranslations } from "next-intl/server";
import { WaysToSetting } from "@/components/platforms/ways-to-setting";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import type { Complaint } from "@/lib/complaints/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterKind } from "@/lib/letters/schema";
import { practiceById } from "@/lib/platforms/catalogue";
import { namesOf } from "./case-names";
import { RecordFields } from "./record-fields";
import { recordForm, typedDay } from "./record-form";
import { WriteFrame } from "./write-page";

interface LookAgainProps {
  complaint: Complaint;
  /** The letter that is to be written. */
  kind: LetterKind;
  today: CalendarDate;
  /** Makes two clicks one event. */
  mark: string;
  /** What was typed and refused. */
  refused: unknown;
}

/** "Is the setting still on?", with the way to it; asked before a letter is written. */
export async function LookAgain({ complaint, kind, today, mark, refused }: LookAgainProps) {
  const [words, common, names] = await Promise.all([
    getTranslations("record.write.look"),
    getTranslations("common"),
    namesOf(complaint),
  ]);
  const asked = { kind: "setting-seen", refused, known: { on: typedDay(today) }, today, complaint } as const;
  const { form, faults } = await recordForm(asked);
  const { practice, residence } = complaint.facts;
  return (
    <WriteFrame complaint={complaint} kind={kind}>
      <ErrorSummary
        title={common("errorSummary")}
        items={faults.map(([name, message]) => ({ href: `#${fieldId(name)}`, message }))}
      />
      <h2>{words("heading")}</h2>
      <p>{words("text")}</p>
      <WaysToSetting practice={practiceById(practice)} country={residence.country} today={today} />
      <form action={`/complaints/${complaint.id}/record`} method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="kind" value="setting-seen" />
        <input type="hidden" name="mark" value={mark} />
        <input type="hidden" name="then" value={kind} />
        <RecordFields form={form} kind="setting-seen" names={names} letters={[]} />
        <div className="actions">
          <Button>{words("go")}</Button>
        </div>
      </form>
    </WriteFrame>
  );
}
