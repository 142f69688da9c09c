import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { TextArea } from "@/components/ui/text-area";
import { deskActAddress, deskConcerns } from "@/lib/concerns/addresses";
import type { Concern, DeskAct } from "@/lib/concerns/schema";
import { type ConcernStanding, standingOf } from "@/lib/concerns/standing";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import type { RefusedForm } from "@/lib/petitions/desk/refused";
import { nestedValue } from "@/lib/kernel/nest-fields";
import { ConcernHistory } from "./concern-history";
import { AcknowledgeBy, DeskState } from "./desk-concerns";

interface DeskConcernProps {
  concern: Concern;
  today: CalendarDate;
  refused: RefusedForm | undefined;
  done: DeskAct | undefined;
}

/** What can still be done with it. */
function actsFor({ state, acknowledgedOn }: ConcernStanding): readonly DeskAct[] {
  if (state === "closed") return [];
  return acknowledgedOn === undefined ? ["acknowledge", "ask", "answer", "close"] : ["ask", "answer", "close"];
}

async function ActForm({ id, act, refused }: { id: string; act: DeskAct; refused: RefusedForm | undefined }) {
  const [words, { concerns, errors }] = await Promise.all([getTranslations(`concerns.desk.act.${act}`), getMessages()]);
  const own = refused?.act === act ? refused : undefined;
  const sentences: Readonly<Record<string, string>> = concerns.faults;
  const fault = own?.faults[act];
  const form = {
    value: (name: string) => nestedValue(own?.typed, name),
    error: () => (fault === undefined ? undefined : (sentences[fault] ?? errors.general)),
  };
  return (
    <section>
      <h2>{words("title")}</h2>
      <form action={deskActAddress(id, act)} method="post" noValidate>
        <TextArea form={form} name={act} label={words("label")} rows={act === "answer" ? 8 : 3} />
        <div className="actions">
          <Button variant={act === "acknowledge" ? "main" : "alt"}>{words("button")}</Button>
        </div>
      </form>
    </section>
  );
}

async function Sent({ refused, done }: Pick<DeskConcernProps, "refused" | "done">) {
  const words = await getTranslations("concerns.desk");
  const isClosed = refused?.faults[""] === "closed";
  if (done === undefined && !isClosed) return null;
  return (
    <Notice kind={isClosed ? "warn" : "info"}>
      <p role="status">{done === undefined ? words("closed") : words(`sent.${done}`)}</p>
    </Notice>
  );
}

/** One complaint about the portal, for an admin who deals with it. */
export async function DeskConcern({ concern, today, refused, done }: DeskConcernProps) {
  const words = await getTranslations("concerns.desk");
  const { id, reference, writer, entries } = concern;
  const standing = standingOf(concern, today);
  const rows = [
    { key: words("received"), value: formatDate(standing.receivedOn) },
    { key: words("acknowledgeBy"), value: <AcknowledgeBy {...{ standing, today }} /> },
    { key: words("state"), value: <DeskState {...{ standing, today }} /> },
    { key: words("writer"), value: writer.name ?? words("noName") },
    { key: words("email"), value: writer.email ?? words("noEmail") },
  ];
  return (
    <div className="wrap prose">
      <p>
        <a className="crumb" href={deskConcerns}>
          {words("all")}
        </a>
      </p>
      <Sent refused={refused} done={done} />
      <h1>{words("one", { reference })}</h1>
      <SummaryList rows={rows} />
      <ConcernHistory entries={entries} side="desk" />
      <p className="soft">{words("mailed")}</p>
      {actsFor(standing).map((act) => (
        <ActForm key={act} id={id} act={act} refused={refused} />
      ))}
    </div>
  );
}
