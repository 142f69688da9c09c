import type { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";

/** What a person has answered so far, by step id. Nothing in it is trusted until `travel` has pruned it. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * One question: its id is also its address and its file. It is asked when `appliesWhen` holds for the answers before it;
 * undefined means that those answers do not decide it yet.
 */
export interface Step<Id extends string = string, Known extends Answers = Answers> {
  id: Id;
  /** The schema of its answer; `today` and the answers before it bound the dates that can be true. */
  schema: (today: CalendarDate, known: Partial<Known>) => z.ZodType;
  appliesWhen?: (answers: Partial<Known>) => boolean | undefined;
}

export type Journey<Id extends string = string, Known extends Answers = Answers> = readonly Step<Id, Known>[];

/** Where a person stands. All of it is derived from the answers on every request; none of it is stored. */
export interface Standing<Id extends string, Known extends Answers> {
  /** Ids of the steps that apply, in order. Steps after `next` may still change with its answer. */
  path: Id[];
  /** How many steps there will be as far as is known: the path, and what is not decided yet. */
  expected: number;
  /** The answers on the path that satisfy their schema; everything else has been dropped. */
  answers: Partial<Known>;
  /** The first step on the path without a valid answer; undefined when all are answered. */
  next: Id | undefined;
}

/** Walks the journey: keeps what applies and is valid, drops the rest. */
export function travel<Id extends string, Known extends Answers>(
  journey: Journey<Id, Known>,
  given: Answers,
  today: CalendarDate,
): Standing<Id, Known> {
  const path: Id[] = [];
  const kept: Record<string, unknown> = {};
  let next: Id | undefined;
  let undecided = 0;
  for (const step of journey) {
    const applies = step.appliesWhen ? step.appliesWhen(kept as Partial<Known>) : true;
    if (applies === undefined) undecided += 1;
    if (!applies) continue;
    path.push(step.id);
    const parsed = step.schema(today, kept as Partial<Known>).safeParse(given[step.id]);
    if (parsed.success) kept[step.id] = parsed.data;
    else next ??= step.id;
  }
  return { path, expected: path.length + undecided, answers: kept as Partial<Known>, next };
}

/** A step may be opened when it is on the path and every step before it is answered. */
export function canVisit<Id extends string, Known extends Answers>(standing: Standing<Id, Known>, id: Id): boolean {
  const at = standing.path.indexOf(id);
  const frontier = standing.next === undefined ? standing.path.length : standing.path.indexOf(standing.next);
  return at !== -1 && at <= frontier;
}

/** The step before this one on the path; undefined on the first. */
export function stepBefore<Id extends string, Known extends Answers>(
  standing: Standing<Id, Known>,
  id: Id,
): Id | undefined {
  return standing.path[standing.path.indexOf(id) - 1];
}

/** The step to show after answering `id`: the one that follows it, or the first unanswered one if that comes sooner; undefined at the end. */
export function stepAfter<Id extends string, Known extends Answers>(
  standing: Standing<Id, Known>,
  id: Id,
): Id | undefined {
  const following = standing.path[standing.path.indexOf(id) + 1];
  return following !== undefined && canVisit(standing, following) ? following : standing.next;
}

/** "3 of about 11" as numbers: the place of the step, and how many there will be as far as is known. */
export function progress<Id extends string, Known extends Answers>(
  standing: Standing<Id, Known>,
  id: Id,
): { at: number; of: number } {
  return { at: standing.path.indexOf(id) + 1, of: standing.expected };
}
