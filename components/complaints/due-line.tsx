import { getTranslations } from "next-intl/server";
import type { CaseDeadline } from "@/lib/complaints/standing";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import type { CaseNames } from "./case-names";
import { Working } from "./working";

interface DueLineProps {
  complaintId: string;
  deadline: CaseDeadline;
  names: CaseNames;
}

/** What stood in the way of the day on which it would have ended before. */
function holidayOn({ reckoned, movedFrom }: CaseDeadline): string | undefined {
  const line = reckoned.working.find(({ kind, day }) => kind === "free" && day === movedFrom);
  return line?.kind === "free" && line.because.kind === "holiday" ? line.because.name : undefined;
}

/** What has to be known of a date besides: who named it, that it moved, that the rule is not sure. */
export async function DueNotes({ deadline, names }: Omit<DueLineProps, "complaintId">) {
  const words = await getTranslations("case.next");
  const { movedFrom, toldUntil, reckoned } = deadline;
  const holiday = holidayOn(deadline);
  const date = movedFrom === undefined ? "" : formatDate(movedFrom, { weekday: true });
  return (
    <>
      {reckoned.clock.confirmed ? null : <p>{words("unconfirmed")}</p>}
      {toldUntil === undefined ? null : <p>{words("told", names)}</p>}
      {movedFrom === undefined ? null : (
        <p>{holiday === undefined ? words("movedUnnamed", { date }) : words("moved", { date, holiday })}</p>
      )}
    </>
  );
}

/** That nobody knows when the letter arrived, and where to say so. */
async function Estimate({ complaintId, deadline }: Omit<DueLineProps, "names">) {
  const words = await getTranslations("case.next");
  const { isEstimate, binds, inThePost = 0 } = deadline;
  if (!isEstimate || binds !== "company") return null;
  return (
    <p className="soft">
      {words.rich("estimate", {
        days: inThePost,
        link: (text) => <a href={`/complaints/${complaintId}/record/delivered`}>{text}</a>,
      })}
    </p>
  );
}

/** By when, marked, with its working. */
export async function DueLine(props: DueLineProps) {
  const [words, titles] = await Promise.all([getTranslations("case.next.by"), getTranslations("case.deadlines")]);
  const { binds, state, clock, reckoned } = props.deadline;
  const what = titles(clock, props.names);
  const by = () => <MarkedDay day={reckoned.due} />;
  return (
    <>
      <p>{words.rich(`${binds}.${state === "missed" ? "missed" : "running"}`, { by, what })}</p>
      <DueNotes {...props} />
      <Estimate {...props} />
      <Working deadline={reckoned} />
    </>
  );
}

/** A day, marked. */
export function MarkedDay({ day }: { day: CalendarDate }) {
  return (
    <mark>
      <strong>{formatDate(day, { weekday: true })}</strong>
    </mark>
  );
}
