import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { deskConcern } from "@/lib/concerns/addresses";
import type { Concern } from "@/lib/concerns/schema";
import { type ConcernStanding, isOverdue, standingOf } from "@/lib/concerns/standing";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";

interface Standing {
  standing: ConcernStanding;
  today: CalendarDate;
}

/** By when to acknowledge it, or when that was done. */
export async function AcknowledgeBy({ standing, today }: Standing) {
  const words = await getTranslations("concerns.desk");
  const { acknowledgeBy, acknowledgedOn } = standing;
  if (acknowledgedOn !== undefined) return words("done", { date: formatDate(acknowledgedOn) });
  if (acknowledgeBy === undefined) return null;
  const date = formatDate(acknowledgeBy);
  return isOverdue(standing, today) ? <strong>{words("late", { date })}</strong> : date;
}

/** Where it stands, whose turn it is, and since when it is open. */
export async function DeskState({ standing: { state, waitsFor, daysOpen } }: Standing) {
  const words = await getTranslations("concerns.desk");
  const turn = words(`turns.${waitsFor}`);
  return (
    <>
      {words(`states.${state}`)}. {waitsFor === "nobody" ? turn : `${turn}, ${words("days", { days: daysOpen })}`}
    </>
  );
}

/** The complaints about the portal, for admins. */
export async function DeskConcerns({ concerns, today }: { concerns: readonly Concern[]; today: CalendarDate }) {
  const words = await getTranslations("concerns.desk");
  const rows = concerns.map((concern) => {
    const standing = standingOf(concern, today);
    return {
      key: concern.id,
      cells: [
        <a key="reference" href={deskConcern(concern.id)}>
          {concern.reference}
        </a>,
        formatDate(standing.receivedOn),
        <AcknowledgeBy key="by" {...{ standing, today }} />,
        <DeskState key="state" {...{ standing, today }} />,
      ],
    };
  });
  return (
    <div className="wrap">
      <h1>{words("heading")}</h1>
      <p className="lead">{words("lead")}</p>
      {rows.length === 0 ? (
        <p>{words("none")}</p>
      ) : (
        <Table
          caption={words("caption")}
          head={[words("reference"), words("received"), words("acknowledgeBy"), words("state")]}
          rows={rows}
          numbers={[]}
          stacks
        />
      )}
    </div>
  );
}
