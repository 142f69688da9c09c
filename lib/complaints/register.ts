import { daysBetween, type CalendarDate } from "@/lib/kernel/calendar-date";
import { daysWithoutAnswer, type AnswerCounting, type Speed } from "@/lib/statistics/schema";
import { courseOf, ofKind } from "./course";
import type { Complaint } from "./schema";

const speedUntil: readonly (readonly [days: number, speed: Speed])[] = [
  [30, "within-30"],
  [60, "31-60"],
  [90, "61-90"],
];

/**
 * What the public register may count of a case on a day: the company's latest answer and how fast its first one came, or that none
 * came in 90 days. Undefined while neither is so, where the day of the answer is not known, and for a case that was given up;
 * one that was withdrawn because it is settled was answered.
 */
export function answerToCount(
  { facts, letters, events }: Pick<Complaint, "facts" | "letters" | "events">,
  today: CalendarDate,
): AnswerCounting | undefined {
  const past = events.filter(({ on }) => on <= today);
  const { complained, withdrawn, events: told } = courseOf({ facts, letters, events: past });
  if (!complained || (withdrawn && withdrawn.because !== "settled")) return undefined;
  const answers = ofKind(told, "answered").filter(({ on }) => on >= complained.sentOn);
  const [first, last] = [answers[0], answers.at(-1)];
  const { practice } = facts;
  if (first && last) {
    const speed = speedOf(daysBetween(complained.sentOn, first.on));
    return first.isDayKnown ? { practice, answer: last.how, speed } : undefined;
  }
  const isOver = !withdrawn && daysBetween(complained.sentOn, today) > daysWithoutAnswer;
  return isOver ? { practice, answer: "none", speed: "none" } : undefined;
}

function speedOf(days: number): Speed {
  return speedUntil.find(([until]) => days <= until)?.[1] ?? "later";
}
