import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { ClockId } from "@/lib/law/clocks/clocks.data";
import type { Deadline } from "@/lib/law/clocks/catalogue";
import type { LetterKind } from "@/lib/letters/schema";
import type { CaseEvent } from "./events";

/** A deadline in a case. */
export interface CaseDeadline {
  clock: ClockId;
  /** Who has to keep it. */
  binds: "company" | "authority" | "person";
  /** What it is counted from. */
  from: CalendarDate;
  /** True where `from` is the day of sending, because nobody knows the day of receipt. */
  isEstimate: boolean;
  /** With its working and provision. */
  reckoned: Deadline;
  /** "kept": what was due has come; "missed": it is late; "over": it no longer matters. */
  state: "running" | "kept" | "missed" | "over";
  /** Where it would have ended on the holidays that were known when it began to run; absent where that is the same day. */
  movedFrom?: CalendarDate;
}

/** What the law wants soon and names no day for. */
export interface Elapsed {
  clock: ClockId;
  since: CalendarDate;
  /** Whole days until today. */
  days: number;
}

/** The one thing to do or to wait for now. */
export type NextStep =
  /** A letter lies ready and has not been sent. */
  | { kind: "send"; letter: string; to: "company" | "authority" }
  /** `by` is absent where the law names no day. */
  | { kind: "wait"; for: "acknowledgement" | "answer" | "authority"; by?: CaseDeadline }
  | { kind: "supply"; for: "identity" | "clarification" }
  /** Write that letter; "answer-weighed" first asks whether the setting is still on. */
  | { kind: "write"; letter: LetterKind; because: WriteReason; by?: CaseDeadline }
  /** An answer came: does it settle the matter? `by`: the last day for the authority. */
  | { kind: "weigh"; by?: CaseDeadline }
  /** The authority kept silent: what can be done about that, and until when. */
  | { kind: "press-authority"; by?: CaseDeadline }
  /** The authority is done: what is left. */
  | { kind: "after-outcome"; by?: CaseDeadline }
  | { kind: "nothing"; because: "settled" | "withdrawn" | "no-way-on" };
export type WriteReason = "not-acknowledged" | "not-answered" | "rights-overdue" | "answer-insufficient" | "asked-already";

/** Where a case stands. Derived from its events; nothing of it is kept. */
export interface CaseStanding {
  /** With whom the matter lies. */
  stage: "draft" | "company" | "answered" | "authority" | "decided" | "closed";
  next: NextStep;
  /** Running, missed and kept, the next to end first. */
  deadlines: CaseDeadline[];
  /** Of what the law wants "without undue delay"; empty once it came. */
  elapsed: Elapsed[];
  /** The events in the order in which they happened. */
  events: readonly CaseEvent[];
}
