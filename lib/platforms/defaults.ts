import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { entryFor } from "./where";
import type { Phase, Practice } from "./schema";

/** A phase with its last day; without one it goes on. */
export interface DatedPhase extends Phase {
  to?: CalendarDate;
}

/** What held in a country for people who had chosen nothing, in the order of time; empty where nothing is known. */
export function phasesIn({ defaults }: Pick<Practice, "defaults">, country: string): readonly DatedPhase[] {
  const phases = entryFor(defaults, country)?.phases ?? [];
  return phases.map((phase, index) => {
    const next = phases[index + 1]?.from;
    return next === undefined ? phase : { ...phase, to: addDays(next, -1) };
  });
}

/** The phase of a day; undefined where nothing is known of that day. */
export function defaultOn(
  practice: Pick<Practice, "defaults">,
  country: string,
  day: CalendarDate,
): DatedPhase | undefined {
  return phasesIn(practice, country).findLast(({ from }) => from === undefined || from <= day);
}

/** What the platform has done with the data of people in a country, as far as a letter may state it. */
export interface Conduct {
  /** In the order of time; empty where nothing may be said. */
  phases: readonly ConductPhase[];
  /** Companies named as receiving data for their own training. */
  affiliates: readonly string[];
}

export interface ConductPhase {
  /** Absent where nobody has established the day. */
  from?: CalendarDate;
  /** The last day; absent while it goes on. */
  to?: CalendarDate;
  exactly: boolean;
  /** "used": without a switch. */
  what: "on-by-default" | "used" | "suspended";
  forSome?: true;
  /** The legal basis the platform claims for it; absent where it claims none. */
  claimedBasis?: string;
}

const whatOf = { on: "on-by-default", used: "used", suspended: "suspended" } as const;
const isTold = (phase: DatedPhase): phase is DatedPhase & { state: keyof typeof whatOf } =>
  Object.hasOwn(whatOf, phase.state) && phase.source.confidence !== "unverified";

/** The conduct in a country, from the defaults there: what is unknown, or known from memory only, is left out. */
export function conductIn(practice: Practice, country: string): Conduct {
  const claimedBasis = entryFor(practice.basis, country)?.words;
  return {
    phases: phasesIn(practice, country)
      .filter(isTold)
      .map(({ from, to, exactly, state, forSome }) => ({
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        exactly,
        what: whatOf[state],
        ...(forSome ? { forSome } : {}),
        ...(claimedBasis === undefined || to !== undefined ? {} : { claimedBasis }),
      })),
    affiliates: practice.sharing.flatMap((sharing) => (entryFor([sharing], country) ? [sharing.with] : [])),
  };
}
