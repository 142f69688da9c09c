import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { entryFor } from "./where";
import type { DayKind, Phase, Practice, Source } from "./schema";

/** A phase with its last day; without one it goes on. */
export interface DatedPhase extends Phase {
  to?: CalendarDate;
}

/** Phases with their last days: each lasts until the day before the next begins. */
export function datedPhases(phases: readonly Phase[]): readonly DatedPhase[] {
  return phases.map((phase, index) => {
    const next = phases[index + 1]?.from;
    return next === undefined ? phase : { ...phase, to: addDays(next, -1) };
  });
}

/** True where the first day is known, and to be the start itself: not of an announcement or a report. */
export function isExactStart({ exactly, dayOf }: Pick<Phase, "exactly" | "dayOf">): boolean {
  return exactly && dayOf === undefined;
}

/** What held in a country for people who had chosen nothing, in the order of time; empty where nothing is known. */
export function phasesIn({ defaults }: Pick<Practice, "defaults">, country: string): readonly DatedPhase[] {
  return datedPhases(entryFor(defaults, country)?.phases ?? []);
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
  /** The legal basis the platform claims; absent where it claims none. */
  claimedBasis?: string;
  /** How it words there what it uses the data for; absent where its words are not known, or are for people elsewhere. */
  purpose?: NonNullable<Practice["purpose"]>;
  /** What has to be told beside the phases, after “as I understand it,”. */
  besides?: string;
}

export interface ConductPhase {
  /** Absent where nobody has established the day; a month where only that is known. */
  from?: CalendarDate;
  /** The last day; absent while it goes on. */
  to?: CalendarDate;
  exactly: boolean;
  /** What happened on the first day, where it is not known to be the start itself. */
  dayOf?: DayKind;
  /** "used": without a switch. */
  what: "on-by-default" | "used" | "suspended" | "off-by-default" | "absent";
  forSome?: true;
  /** Which accounts it holds for, where not for all. */
  accounts?: string;
  /** The day of what was read; absent where the source has none. */
  seenOn?: CalendarDate;
}

/** True while the data of people who have chosen nothing are used. */
export function isUse({ what }: Pick<ConductPhase, "what">): boolean {
  return what === "on-by-default" || what === "used";
}

const whatOf = {
  on: "on-by-default",
  used: "used",
  suspended: "suspended",
  off: "off-by-default",
  absent: "absent",
} as const;
const isTold = (phase: DatedPhase): phase is Told =>
  Object.hasOwn(whatOf, phase.state) && mayCarryASentence(phase.source);

/** True for a fact that a letter may state on its own: one from memory, or from one weak source, it may not. */
export function mayCarryASentence({ confidence }: Pick<Source, "confidence">): boolean {
  return confidence === "high" || confidence === "medium";
}

/** The fact itself, if it is known well enough for a letter. */
function toldOf<Known extends { source: Source }>(known: Known | undefined): Known | undefined {
  return known && mayCarryASentence(known.source) ? known : undefined;
}

type Told = DatedPhase & { state: keyof typeof whatOf };

function conductOf({ from, to, exactly, dayOf, state, forSome, accounts, source: { seenOn } }: Told): ConductPhase {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    exactly,
    ...(dayOf === undefined ? {} : { dayOf }),
    what: whatOf[state],
    ...(forSome ? { forSome } : {}),
    ...(accounts === undefined ? {} : { accounts }),
    ...(seenOn === undefined ? {} : { seenOn }),
  };
}

/** The conduct in a country, from the defaults there: what is unknown, or not known well enough for a letter, is left out. */
export function conductIn(practice: Practice, country: string): Conduct {
  if (practice.onlyIn && !practice.onlyIn.includes(country)) return { phases: [], affiliates: [] };
  const basis = toldOf(entryFor(practice.basis, country));
  const purpose = toldOf(entryFor(practice.purpose ? [practice.purpose] : [], country));
  const besides = toldOf(entryFor(practice.defaults, country)?.besides);
  return {
    phases: phasesIn(practice, country).filter(isTold).map(conductOf),
    affiliates: practice.sharing
      .filter(({ source }) => mayCarryASentence(source))
      .flatMap((sharing) => (entryFor([sharing], country) ? [sharing.with] : [])),
    ...(basis ? { claimedBasis: basis.words } : {}),
    ...(purpose ? { purpose } : {}),
    ...(besides ? { besides: besides.words } : {}),
  };
}
