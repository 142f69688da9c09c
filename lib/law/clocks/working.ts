import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import { say } from "@/lib/words/say";
import type { Territory } from "../schema";
import type { Deadline, WorkingLine } from "./catalogue";

const written = (date: CalendarDate) => formatDate(date, { weekday: true });

/** The working of a deadline in sentences, one a step. */
export function workingSentences({ working, due, clock, actBy }: Deadline): string[] {
  const words = say("deadlines");
  return [
    ...working.map((line) => workingSentence(line, clock.territory)),
    words("working.due", { day: written(due) }),
    ...(clock.binds === "person" ? [words("working.kept")] : []),
    ...(actBy !== undefined && actBy !== due ? [words("working.actBy", { day: written(actBy) })] : []),
  ];
}

function workingSentence(line: WorkingLine, territory: Territory): string {
  const words = say("deadlines");
  const on = { day: written(line.day) };
  if (line.kind === "start" || line.kind === "moved") return words(`working.${line.kind}`, on);
  if (line.kind === "free") {
    const { because } = line;
    return because.kind === "holiday"
      ? words("working.holiday", { ...on, name: because.name, territory })
      : words(`working.${because.kind}`, on);
  }
  if (line.kind === "years" && line.hasNoSuchDate)
    return words("working.noSuchDateYears", { ...on, count: line.count });
  return words(`working.${line.hasNoSuchDate ? "noSuchDate" : line.kind}`, { ...on, count: line.count });
}
