import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/choice-group";
import type { FormSource } from "@/components/ui/field-props";
import { otherLetter } from "@/lib/complaints/event-form";
import type { CaseEvent } from "@/lib/complaints/events";
import type { Complaint } from "@/lib/complaints/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { namesOf } from "./case-names";
import { nameOfPiece, PieceLinks } from "./piece-links";
import { RecordFields } from "./record-fields";
import { recordForm, typedEvent } from "./record-form";
import { lettersFor, RecordFrame } from "./record-page";

interface EventPageProps {
  complaint: Complaint;
  event: CaseEvent;
  today: CalendarDate;
  /** What was typed and refused. */
  refused: unknown;
}

/** What is kept with an event, as files, each with a box to let it go. */
async function Shown({
  complaint: { id, pieces },
  event,
  form,
}: Pick<EventPageProps, "complaint" | "event"> & { form: FormSource }) {
  const words = await getTranslations("record.correct");
  const kept = pieces.filter((piece) => event.pieces?.includes(piece.id));
  if (kept.length === 0) return null;
  return (
    <section className="kept-files">
      <h2>{words("shown")}</h2>
      <PieceLinks complaintId={id} pieces={kept} />
      <CheckboxGroup
        form={form}
        name="without"
        legend={words("without")}
        hint={words("withoutHint")}
        options={kept.map((piece) => ({ value: piece.id, label: nameOfPiece(piece) }))}
      />
    </section>
  );
}

/** What goes when an event goes, and the button for it. */
async function Remove({ base }: { base: string }) {
  const words = await getTranslations("record.correct.remove");
  return (
    <details className="remove">
      <summary>{words("title")}</summary>
      <p>{words("text")}</p>
      <form action={`${base}/remove`} method="post">
        <Button variant="alt">{words("button")}</Button>
      </form>
    </details>
  );
}

/** One event to read whole, to correct or to remove. */
export async function EventPage({ complaint, event, today, refused }: EventPageProps) {
  const [words, names] = await Promise.all([getTranslations("record.correct"), namesOf(complaint)]);
  const { kind } = event;
  const known = { letter: otherLetter, ...typedEvent(event) };
  const { form, faults } = await recordForm({ kind, refused, known, today, complaint });
  const base = `/complaints/${complaint.id}/events/${event.id}`;
  return (
    <RecordFrame {...{ complaint, kind, names, faults }}>
      <form action={`${base}/correct`} method="post" encType="multipart/form-data" noValidate>
        <Shown complaint={complaint} event={event} form={form} />
        <RecordFields form={form} kind={kind} names={names} letters={lettersFor(kind, complaint)} />
        <div className="actions">
          <Button>{words("save")}</Button>
        </div>
      </form>
      <Remove base={base} />
    </RecordFrame>
  );
}
