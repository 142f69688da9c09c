import { type Conduct, type ConductPhase, isUse } from "@/lib/platforms/catalogue";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { CutReason, KeyDate } from "./schema";

/** What a person said of themselves that a count can be divided at; any of it may be missing. */
export interface DaysSaid {
  seen?: { on: CalendarDate; firstOn?: CalendarDate | undefined } | undefined;
  notice?: { told: string; on?: CalendarDate | undefined } | undefined;
  switchedOff?: { off?: boolean | undefined; on?: CalendarDate | undefined } | undefined;
}

/** The days that divide a count, in the order of time: when the use began where the person lives, as far as that is known, and their own days. */
export function keyDatesFor({ phases }: Pick<Conduct, "phases">, said: DaysSaid): KeyDate[] {
  const days = [
    ...phases.flatMap((phase, index) => beginning(phase, phases.slice(0, index))),
    ...ownDay("told", toldOn(said)),
    ...ownDay("first-seen", said.seen?.firstOn ?? said.seen?.on),
    ...ownDay("switched-off", said.switchedOff?.off === false ? undefined : said.switchedOff?.on),
  ];
  return days.toSorted((one, other) => one.on.localeCompare(other.on));
}

/** The first day of a use. One that only some people are known to have met divides nobody's count. */
function beginning(phase: ConductPhase, earlier: readonly ConductPhase[]): KeyDate[] {
  const { from, exactly, dayOf, forSome } = phase;
  if (from === undefined || forSome || !isUse(phase)) return [];
  const again = earlier.some((before) => isUse(before) && !before.forSome);
  return [{ on: from, because: "use-began", exactly, ...(dayOf && { dayOf }), ...(again && { again }) }];
}

function toldOn({ notice }: DaysSaid): CalendarDate | undefined {
  return notice?.told === "before" || notice?.told === "after" ? notice.on : undefined;
}

function ownDay(because: CutReason, on: CalendarDate | undefined): KeyDate[] {
  return on === undefined ? [] : [{ on, because, exactly: true }];
}
