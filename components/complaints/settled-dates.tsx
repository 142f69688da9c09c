import { getTranslations } from "next-intl/server";
import type { CaseDeadline, CaseStanding } from "@/lib/complaints/standing";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { CaseNames } from "./case-names";
import { Working } from "./working";

interface SettledDatesProps {
  standing: CaseStanding;
  names: CaseNames;
}

/** Dates that were kept or no longer matter, folded away. */
export async function SettledDates({ standing, names }: SettledDatesProps) {
  const [words, titles] = await Promise.all([getTranslations("case.timeline"), getTranslations("case.deadlines")]);
  const settled = standing.deadlines.filter(({ state }) => state === "kept" || state === "over");
  if (settled.length === 0) return null;
  return (
    <details className="settled">
      <summary>{words("settled")}</summary>
      <ul>
        {settled.map((deadline) => (
          <li key={deadline.id}>
            <strong>{titles(deadline.clock, names)}</strong>
            <p>{words(becameOf(deadline), given(deadline))}</p>
            <Working deadline={deadline.reckoned} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function becameOf({ state, metOn, reckoned }: CaseDeadline): "kept" | "keptLate" | "over" {
  if (state === "over") return "over";
  return metOn !== undefined && metOn > reckoned.due ? "keptLate" : "kept";
}

function given({ metOn, reckoned }: CaseDeadline): { due: string; met: string } {
  return {
    due: formatDate(reckoned.due, { weekday: true }),
    met: metOn === undefined ? "" : formatDate(metOn),
  };
}
