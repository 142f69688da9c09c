import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { daysToReply } from "@/lib/letters/patience.data";
import type { LetterKind } from "@/lib/letters/schema";
import type { Course } from "./course";
import type { CaseDeadline } from "./deadlines";

/** The one thing to do or to wait for now. */
export type NextStep =
  /** A letter lies ready and has not been sent. */
  | { kind: "send"; letter: string; to: "company" | "authority" }
  /** Something came back, and nobody said when the letter went. */
  | { kind: "tell-sending"; letter: string }
  /** `by` is absent where the law names no day; `until` then is when we suggest not to wait any longer. */
  | { kind: "wait"; for: "acknowledgement" | "answer" | "authority"; by?: CaseDeadline; until?: CalendarDate }
  | { kind: "supply"; for: "identity" | "clarification" }
  /** Write that letter; before one to the authority, is the setting still on? `by`: what was missed, or the last day of the person's own. */
  | { kind: "write"; letter: LetterKind; because: WriteReason; by?: CaseDeadline }
  /** An answer came: does it settle the matter? `by`: the last day for the authority. */
  | { kind: "weigh"; by?: CaseDeadline }
  /** The authority kept silent: what can be done about that, and until when. */
  | { kind: "press-authority"; by?: CaseDeadline }
  /** The authority is done: what is left. */
  | { kind: "after-outcome"; by?: CaseDeadline }
  | { kind: "nothing"; because: "settled" | "withdrawn" | "no-way-on" };
export type WriteReason =
  "not-acknowledged" | "not-answered" | "rights-overdue" | "answer-insufficient" | "asked-already" | "time-is-short";

/** What the next step follows from. */
export interface Situation {
  course: Course;
  deadlines: readonly CaseDeadline[];
  /** Which letters can be written at all in this case: nobody reminds a company of a question, and not every country has an authority. */
  ways: { followUp: boolean; authority: boolean };
  /** Which letters can be written today: nobody is told to write another. */
  open: readonly LetterKind[];
  today: CalendarDate;
}

type Rule = (situation: Situation) => NextStep | undefined;

/** The rules in their order: the first that has something to say decides. */
const rules: readonly Rule[] = [
  isClosed,
  hasLetterToSend,
  isDecided,
  isWithAuthority,
  isAnswered,
  isNotBegun,
  isAskedBack,
  isRunningOut,
  isOverdue,
  isReminded,
  isSilentForLong,
  isWaiting,
];

/** The one next step of a case. */
export function nextStepIn(situation: Situation): NextStep {
  for (const rule of rules) {
    const step = rule(situation);
    if (step) return step;
  }
  return { kind: "nothing", because: "no-way-on" };
}

function isClosed({ course: { withdrawn } }: Situation): NextStep | undefined {
  return withdrawn && { kind: "nothing", because: withdrawn.because === "settled" ? "settled" : "withdrawn" };
}

function hasLetterToSend({ course: { unsent, firstWordOn } }: Situation): NextStep | undefined {
  if (unsent?.kind === "company" && firstWordOn !== undefined) return { kind: "tell-sending", letter: unsent.id };
  return unsent && { kind: "send", letter: unsent.id, to: unsent.kind === "authority" ? "authority" : "company" };
}

function isDecided({ course: { outcome }, deadlines }: Situation): NextStep | undefined {
  return outcome && { kind: "after-outcome", ...by(sureOf(deadlines, "decision")) };
}

function isWithAuthority({ course: { authority }, deadlines }: Situation): NextStep | undefined {
  if (!authority) return undefined;
  const silent = deadlines.some(({ binds, state }) => binds === "authority" && state === "missed");
  if (silent) return { kind: "press-authority", ...by(sureOf(deadlines, "authority-received", "person")) };
  return { kind: "wait", for: "authority", ...by(sureOf(deadlines, "authority-received", "authority")) };
}

/** Answers that leave something open, as the person reads them. */
const insufficient: readonly string[] = ["partly", "refused", "legitimate-interests"];

function isAnswered(situation: Situation): NextStep | undefined {
  const { course, deadlines, ways, open } = situation;
  if (!course.answer) return undefined;
  const last = by(sureOf(deadlines, "last-contact"));
  if (!isFoundWanting(course)) return { kind: "weigh", ...last };
  if (!ways.authority) return { kind: "nothing", because: "no-way-on" };
  return open.includes("authority")
    ? { kind: "write", letter: "authority", because: "answer-insufficient", ...last }
    : { kind: "weigh", ...last };
}

/** Whether the person has looked since the answer came, and something is left open. */
function isFoundWanting({ answer, settingSeen }: Course): boolean {
  if (!answer || !settingSeen) return false;
  return insufficient.includes(answer.how) || settingSeen.state === "on";
}

function isNotBegun({ course: { complained, requested, questioned } }: Situation): NextStep | undefined {
  return (complained ?? requested ?? questioned) ? undefined : { kind: "nothing", because: "no-way-on" };
}

function isAskedBack({ course: { open } }: Situation): NextStep | undefined {
  return open && { kind: "supply", for: open.for };
}

/** The person's own time runs out before the company has answered. */
function isRunningOut({ deadlines, open, today }: Situation): NextStep | undefined {
  const own = deadlines.find(({ reckoned }) => reckoned.clock.starts === "last-contact" && reckoned.clock.confirmed);
  const warnOn = own?.reckoned.warnOn;
  return own && open.includes("authority") && warnOn !== undefined && warnOn <= today
    ? { kind: "write", letter: "authority", because: "time-is-short", by: own }
    : undefined;
}

const lateReasons = [
  ["request-received", "rights-overdue"],
  ["complaint-received", "not-acknowledged"],
] as const;

/** What the company should have done by law, it is reminded of once. */
function isOverdue({ course: { remindedOn }, deadlines, open }: Situation): NextStep | undefined {
  if (remindedOn !== undefined || !open.includes("follow-up")) return undefined;
  for (const [starts, because] of lateReasons) {
    const late = sure(deadlines).find(
      ({ reckoned, state, binds }) => binds === "company" && state === "missed" && reckoned.clock.starts === starts,
    );
    if (late) return { kind: "write", letter: "follow-up", because, by: late };
  }
  return undefined;
}

/** A reminder that brought nothing is followed by the authority. */
function isReminded({ course: { remindedOn }, deadlines, open, today }: Situation): NextStep | undefined {
  if (remindedOn === undefined || !open.includes("authority") || isRunning(deadlines, "request-received"))
    return undefined;
  const until = addDays(remindedOn, daysToReply);
  if (today > until)
    return { kind: "write", letter: "authority", because: "asked-already", ...by(sureOf(deadlines, "last-contact")) };
  return { kind: "wait", for: "answer", until };
}

function isSilentForLong({ course, deadlines, open, today }: Situation): NextStep | undefined {
  if (!open.includes("follow-up") || isRunning(deadlines, "request-received")) return undefined;
  const { until } = untilReminder(course);
  return until !== undefined && today > until
    ? { kind: "write", letter: "follow-up", because: "not-answered" }
    : undefined;
}

function isWaiting({ course, deadlines, ways }: Situation): NextStep {
  const acknowledgement = sureOf(deadlines, "complaint-received");
  if (acknowledgement && course.firstWordOn === undefined)
    return { kind: "wait", for: "acknowledgement", by: acknowledgement };
  const answer = sureOf(deadlines, "request-received");
  if (answer) return { kind: "wait", for: "answer", by: answer };
  return { kind: "wait", for: "answer", ...(ways.followUp && untilReminder(course)) };
}

/** When we suggest to remind the company for the first time. */
function untilReminder({ complained, requested, remindedOn }: Course): { until?: CalendarDate } {
  const from = remindedOn === undefined ? (complained ?? requested) : undefined;
  return from ? { until: addDays(from.on, daysToReply) } : {};
}

type Starts = CaseDeadline["reckoned"]["clock"]["starts"];

/** Only what is sure enough to carry a sentence decides what somebody is told to do. */
function sure(deadlines: readonly CaseDeadline[]): CaseDeadline[] {
  return deadlines.filter(({ reckoned }) => reckoned.clock.confirmed);
}

/** The deadline of that kind that ends next; of a person's own, the missed one too, since it is a practice and no bar. */
function sureOf(
  deadlines: readonly CaseDeadline[],
  starts: Starts,
  binds?: CaseDeadline["binds"],
): CaseDeadline | undefined {
  return sure(deadlines).find(
    (deadline) =>
      deadline.reckoned.clock.starts === starts &&
      (binds === undefined || deadline.binds === binds) &&
      (deadline.state === "running" || (deadline.state === "missed" && deadline.binds === "person")),
  );
}

function isRunning(deadlines: readonly CaseDeadline[], starts: Starts): boolean {
  return sureOf(deadlines, starts) !== undefined;
}

function by(deadline: CaseDeadline | undefined): { by?: CaseDeadline } {
  return deadline ? { by: deadline } : {};
}
