import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { TextArea } from "@/components/ui/text-area";
import { concernPage } from "@/lib/concerns/addresses";
import type { Concern } from "@/lib/concerns/schema";
import { type ConcernStanding, isOverdue } from "@/lib/concerns/standing";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import { ConcernHistory } from "./concern-history";

export const ownNotes = ["sent", "added", "words", "words-too-long", "too-often", "closed"] as const;
type OwnNote = (typeof ownNotes)[number];

interface OwnConcernProps {
  concern: Concern;
  standing: ConcernStanding;
  token: string;
  today: CalendarDate;
  note: OwnNote | undefined;
  /** What was typed to be added, and refused. */
  typed: string | undefined;
}

/** What became of the form before. */
async function Note({ note, isMailed }: { note: OwnNote | undefined; isMailed: boolean }) {
  const [words, faults] = await Promise.all([getTranslations("concerns.own"), getTranslations("concerns.faults")]);
  if (note === undefined || note === "words" || note === "words-too-long") return null;
  if (note === "sent" || note === "added")
    return (
      <Notice kind="info">
        <p role="status">
          {words(note)} {note === "sent" && isMailed ? words("mailed") : null}
        </p>
      </Notice>
    );
  return (
    <Notice kind="warn">
      <p role="alert">{faults(note)}</p>
    </Notice>
  );
}

async function Dates({ reference, standing }: { reference: string; standing: ConcernStanding }) {
  const words = await getTranslations("concerns.own");
  const { receivedOn, acknowledgeBy, acknowledgedOn, daysOpen, state } = standing;
  const acknowledged =
    acknowledgedOn === undefined
      ? acknowledgeBy && {
          key: words("acknowledgeBy"),
          value: words("acknowledgeByText", { date: formatDate(acknowledgeBy) }),
        }
      : { key: words("acknowledged"), value: formatDate(acknowledgedOn) };
  const isOpen = state === "received" || state === "acknowledged";
  const rows = [
    { key: words("reference"), value: reference },
    { key: words("received"), value: formatDate(receivedOn) },
    ...(acknowledged ? [acknowledged] : []),
    ...(isOpen ? [{ key: words("outcome"), value: words("outcomeText", { days: daysOpen }) }] : []),
  ];
  return <SummaryList rows={rows} />;
}

async function AddForm({ token, note, typed }: Pick<OwnConcernProps, "token" | "note" | "typed">) {
  const [words, faults] = await Promise.all([getTranslations("concerns.own.add"), getTranslations("concerns.faults")]);
  const fault = note === "words" || note === "words-too-long" ? faults(note) : undefined;
  return (
    <section>
      <h2>{words("title")}</h2>
      <form action={`${concernPage}/yours/add`} method="post" noValidate>
        <input type="hidden" name="t" value={token} />
        <TextArea form={{ value: () => typed, error: () => fault }} name="words" label={words("label")} />
        <div className="actions">
          <Button variant="alt">{words("send")}</Button>
        </div>
      </form>
    </section>
  );
}

async function WithdrawForm({ token }: { token: string }) {
  const words = await getTranslations("concerns.own.withdraw");
  return (
    <section>
      <h2>{words("title")}</h2>
      <p>{words("text")}</p>
      <form action={`${concernPage}/yours/withdraw`} method="post">
        <input type="hidden" name="t" value={token} />
        <div className="actions">
          <Button variant="alt">{words("button")}</Button>
        </div>
      </form>
    </section>
  );
}

/** Where a complaint about the portal stands, for whoever holds its link. */
export async function OwnConcern({ concern, standing, token, today, note, typed }: OwnConcernProps) {
  const words = await getTranslations("concerns.own");
  const { state, waitsFor, acknowledgeBy } = standing;
  return (
    <div className="wrap narrow">
      <Note note={note} isMailed={concern.writer.email !== undefined} />
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words(`states.${state}`)}</p>
      {waitsFor === "them" ? <p>{words("theirTurn")}</p> : null}
      {acknowledgeBy !== undefined && isOverdue(standing, today) ? (
        <p>{words("overdue", { date: formatDate(acknowledgeBy) })}</p>
      ) : null}
      <Dates reference={concern.reference} standing={standing} />
      <ConcernHistory entries={concern.entries} side="own" />
      {state === "closed" ? null : <AddForm token={token} note={note} typed={typed} />}
      <p className="soft">{words("unhappy")}</p>
      <WithdrawForm token={token} />
    </div>
  );
}
