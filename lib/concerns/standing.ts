import { clockById, deadlineOf } from "@/lib/law/clocks/catalogue";
import { type CalendarDate, calendarDateAt, daysBetween } from "@/lib/kernel/calendar-date";
import type { Concern, EntryKind } from "./schema";

export type ConcernState = "received" | "acknowledged" | "answered" | "closed";

/** Where a concern stands: derived from what happened, never stored. */
export interface ConcernStanding {
  state: ConcernState;
  /** Whose turn it is; "nobody" once there is nothing left to do. */
  waitsFor: "us" | "them" | "nobody";
  /** The day on which it came. */
  receivedOn: CalendarDate;
  /** The last day for acknowledging it: 30 days (s.164A(3)). Undefined in a year whose holidays are not known. */
  acknowledgeBy: CalendarDate | undefined;
  /** The day on which it was first acknowledged: by saying so, by asking, or by answering. */
  acknowledgedOn: CalendarDate | undefined;
  /** Days since it came. For the outcome the law names none: "without undue delay" (s.164A(4)). */
  daysOpen: number;
}

type Told = Pick<Concern, "receivedAt"> & { readonly entries: readonly { kind: EntryKind; at: Date }[] };

const isOurs = ({ kind }: { kind: EntryKind }) => kind !== "received" && kind !== "added";

/** Whoever may close a concern has nothing more to hear from either side. */
function stateOf(entries: Told["entries"]): ConcernState {
  const has = (kind: EntryKind) => entries.some((entry) => entry.kind === kind);
  if (has("closed")) return "closed";
  if (has("answered")) return "answered";
  return entries.some(isOurs) ? "acknowledged" : "received";
}

function turnOf(entries: Told["entries"]): ConcernStanding["waitsFor"] {
  const last = entries.at(-1)?.kind;
  if (stateOf(entries) === "closed" || last === "answered") return "nobody";
  return last === "asked" ? "them" : "us";
}

/** The clock of a complaint that is ours to acknowledge. Bank holidays are those of England and Wales. */
function acknowledgeBy(receivedOn: CalendarDate): CalendarDate | undefined {
  const found = deadlineOf("uk-acknowledgement", { from: receivedOn, place: "england-and-wales" });
  return found.ok ? found.value.due : undefined;
}

/** The rules behind the dates, as the law's data have them. */
export const ownClocks = { acknowledgement: clockById("uk-acknowledgement"), outcome: clockById("uk-outcome") };

/** Where a concern stands on a day. */
export function standingOf({ receivedAt, entries }: Told, today: CalendarDate): ConcernStanding {
  const receivedOn = calendarDateAt(receivedAt);
  const first = entries.find(isOurs);
  return {
    state: stateOf(entries),
    waitsFor: turnOf(entries),
    receivedOn,
    acknowledgeBy: acknowledgeBy(receivedOn),
    acknowledgedOn: first && calendarDateAt(first.at),
    daysOpen: daysBetween(receivedOn, today),
  };
}

/** Whether the last day for acknowledging it has passed without that. */
export function isOverdue({ acknowledgeBy: by, acknowledgedOn }: ConcernStanding, today: CalendarDate): boolean {
  return by !== undefined && acknowledgedOn === undefined && today > by;
}
