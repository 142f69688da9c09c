import { daysBetween, type CalendarDate } from "@/lib/kernel/calendar-date";
import { daysWithoutAnswer, type AnswerCounting, type Speed } from "@/lib/statistics/schema";
import { courseOf, ofKind, type Course } from "./course";
import type { EventOf } from "./events";
import type { DatedEvent } from "./events-told";
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
  const course = courseOf({ facts, letters, events: events.filter(({ on }) => on <= today) });
  const sentOn = (course.complained ?? course.requested)?.sentOn;
  if (sentOn === undefined || wasGivenUp(course)) return undefined;
  const answers = ofKind(course.events, "answered").filter(({ on }) => on >= sentOn);
  const counted = answers.length > 0 ? answered(answers, sentOn) : silent(course, daysBetween(sentOn, today));
  return counted && { practice: facts.practice, ...counted };
}

type Counted = Omit<AnswerCounting, "practice">;

function wasGivenUp({ withdrawn }: Course): boolean {
  return withdrawn !== undefined && withdrawn.because !== "settled";
}

function answered(answers: readonly (DatedEvent & EventOf<"answered">)[], sentOn: CalendarDate): Counted | undefined {
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first?.isDayKnown || !last) return undefined;
  return { answer: last.how, speed: speedOf(daysBetween(sentOn, first.on)) };
}

function silent({ withdrawn }: Course, days: number): Counted | undefined {
  return !withdrawn && days > daysWithoutAnswer ? { answer: "none", speed: "none" } : undefined;
}

function speedOf(days: number): Speed {
  return speedUntil.find(([until]) => days <= until)?.[1] ?? "later";
}
