import { type CalendarDate, daysBetween } from "@/lib/kernel/calendar-date";
import type { Territory } from "@/lib/law/catalogue";
import { allClocks, type ClockId, type ClockRow, type RequestMade } from "@/lib/law/clocks/catalogue";
import type { Clock } from "@/lib/law/schema";
import { companyWords, ofKind, since, type Course, type Start } from "./course";
import type { EventKind } from "./events";

/** Rows that no case is reckoned with, for what a case does not know or the row is not sure of. */
const notOfACase: readonly ClockId[] = [
  // Only across borders, which the authorities decide between themselves.
  "eu-forwarding",
  "eu-investigation",
  // From memory, and of another decision than the authority's.
  "ca-refused-access",
];

/** The rows of law that a case under these laws is reckoned with; what lengthens another row is reckoned with that. */
export function rowsOf(territories: readonly Territory[]): readonly ClockRow[] {
  return allClocks.filter(
    ({ id, territory, extends: base }) =>
      territories.includes(territory) && base === undefined && !notOfACase.includes(id),
  );
}

type Right = RequestMade["asked"][number];
const requests: readonly Right[] = ["objection", "erasure", "restriction", "access"];

/** Which requests a row gives a time for. */
const requestsUnder: Partial<Record<ClockId, readonly Right[]>> = {
  "ch-access": ["access"],
  "ca-access": ["access"],
  "us-ca-request": ["erasure", "access"],
};

/** What was asked that a row gives a time for. */
export function askedUnder({ id }: ClockRow, { rights }: Course): readonly Right[] {
  return (requestsUnder[id] ?? requests).filter((right) => rights.includes(right));
}

/** A request of a case as the law's time for it is reckoned. */
export function requestIn(
  { events }: Course,
  { start, asked }: { start: Start; asked: readonly Right[] },
): RequestMade {
  return {
    sentOn: start.sentOn,
    receivedOn: start.on,
    asked,
    askedBack: ofKind(events, "asked").map(({ on, for: what }) => ({
      on,
      for: what,
      toldOn: ofKind(events, "supplied").find((given) => given.for === what && given.on >= on)?.on,
      answeredOn: since(events, ["answered"], on)?.on,
    })),
    longer: ofKind(events, "extended"),
  };
}

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
