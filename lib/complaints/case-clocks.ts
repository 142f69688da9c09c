import { type CalendarDate, daysBetween } from "@/lib/kernel/calendar-date";
import type { Territory } from "@/lib/law/catalogue";
import { type ClockId, clocks } from "@/lib/law/clocks/clocks.data";
import type { Clock } from "@/lib/law/schema";
import type { Asked } from "./asked";
import { companyWords, since, type Course, type Start } from "./course";
import type { EventKind } from "./events";

export type ClockRow = Clock & { id: ClockId };

/** Rows that no case is reckoned with, for what a case does not know or the row is not sure of. */
const notOfACase: readonly ClockId[] = [
  // Only across borders, which the authorities decide between themselves.
  "eu-forwarding",
  "eu-investigation",
  // From memory, and of another decision than the authority's.
  "ca-refused-access",
];

const rows: readonly ClockRow[] = clocks;

/** The rows of law that a case under these laws is reckoned with; what lengthens another row is reckoned with that. */
export function rowsOf(territories: readonly Territory[]): readonly ClockRow[] {
  return rows.filter(
    ({ id, territory, extends: base }) =>
      territories.includes(territory) && base === undefined && !notOfACase.includes(id),
  );
}

/** Whether a row can be lengthened by the company. */
export function canBeExtended({ id }: ClockRow): boolean {
  return rows.some((row) => row.extends === id);
}

const requests: readonly Asked[] = ["objection", "erasure", "restriction", "access"];

/** Which requests a row gives a time for. */
const requestsUnder: Partial<Record<ClockId, readonly Asked[]>> = {
  "ch-access": ["access"],
  "ca-access": ["access"],
  "us-ca-request": ["erasure", "access"],
};

/** What was asked that a row gives a time for. */
export function askedUnder({ id }: ClockRow, { rights }: Course): readonly Asked[] {
  return rights.filter((right) => (requestsUnder[id] ?? requests).includes(right));
}

/** Under these rows the clock stands still for access while the company waits to hear what exactly is meant (Article 12A(5)). */
export const pausedRows: readonly ClockId[] = ["uk-rights"];

/** What a kind of row is counted from in a case, before anything moves or lengthens it. */
export const startOf: Record<Clock["starts"], (course: Course) => Start | undefined> = {
  "complaint-received": ({ complained }) => complained,
  "request-received": ({ requested }) => requested,
  "last-contact": ({ lastContactOn }) => onDay(lastContactOn),
  "authority-received": ({ authority }) => authority,
  decision: ({ outcome }) => onDay(outcome?.on),
  // How long ago somebody was wronged is not for a portal to say.
  cause: () => undefined,
};

function onDay(on: CalendarDate | undefined): Start | undefined {
  return on === undefined ? undefined : { on, isEstimate: false, sentOn: on };
}

/** What a row waits for. Nothing that is recorded keeps a person's own deadline once an authority has the matter. */
const keptBy: Record<Clock["starts"], readonly EventKind[]> = {
  "complaint-received": companyWords,
  "request-received": ["answered"],
  "last-contact": ["authority-sent", "authority-acknowledged", "authority-progress", "authority-outcome"],
  "authority-received": ["authority-progress", "authority-outcome"],
  decision: [],
  cause: [],
};

/** The day on which what a row waits for came. */
export function metSince(row: ClockRow, { events }: Course, day: CalendarDate): CalendarDate | undefined {
  return isAgainstAuthority(row) ? undefined : since(events, keptBy[row.starts], day)?.on;
}

/** Whether a row is about what can be done when the authority keeps silent. */
export function isAgainstAuthority({ starts, binds }: ClockRow): boolean {
  return starts === "authority-received" && binds === "person";
}

/** What the law wants soon and names no day for. */
export interface Elapsed {
  for: "answer" | "authority";
  /** Absent where no rule is known. */
  clock?: ClockId;
  since: CalendarDate;
  /** Whole days until today. */
  days: number;
}

/** Nothing is called late by the days elapsed, so those of a letter on its way by post count as well. */
function begunOn({ on, isEstimate, sentOn }: Start): CalendarDate {
  return isEstimate ? sentOn : on;
}

/** For how long the company or the authority has said nothing that ends the waiting. */
export function elapsedIn(course: Course, territories: readonly Territory[], today: CalendarDate): Elapsed[] {
  const waiting = waitedForIn(course, territories);
  if (!waiting) return [];
  const { start, ...what } = waiting;
  const since = begunOn(start);
  return [{ ...what, since, days: Math.max(0, daysBetween(since, today)) }];
}

function waitedForIn(
  { authority, outcome, complained, questioned, answer }: Course,
  territories: readonly Territory[],
): (Pick<Elapsed, "for" | "clock"> & { start: Start }) | undefined {
  if (outcome) return undefined;
  if (authority) return { for: "authority", start: authority };
  if (answer) return undefined;
  if (!complained) return questioned && { for: "answer", start: questioned };
  const rule = rowsOf(territories).find(({ starts, length }) => starts === "complaint-received" && !length);
  return { for: "answer", ...(rule && { clock: rule.id }), start: complained };
}
