import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { controllerFor, type PracticeId, practiceById, practiceIds } from "@/lib/platforms/catalogue";
import { travel, type Answers, type Journey, type Standing } from "@/lib/wizard/journey";
import { type PlainAnswers, questionSchema, type StepId } from "./questions";
import { everythingOffered, foundStates, type Offers, statesOfKind } from "./schema";

/** What a person says about one practice of the catalogue, step by step. */
export type FindingAnswers = Omit<PlainAnswers, "platform"> & { platform: { practice: PracticeId } };
type Known = Partial<FindingAnswers>;

/** What a practice lets a person answer; everything while none is chosen. */
export function offersOf(practice: PracticeId | undefined): Offers {
  if (practice === undefined) return everythingOffered;
  const { setting, content, objectionForm } = practiceById(practice);
  return { states: statesOfKind[setting.kind], content, objectionForm: objectionForm !== undefined };
}

const knownPractice = z.object({ practice: z.enum(practiceIds, { error: "platform.choose" }) });

/** Schemas by all that bounds them. To make one takes as long as to use it thirty times, and every request needs all of a path. */
const kept = new Map<string, z.ZodType>();
const mostKept = 2_000;

/** The schema of an answer, held against the catalogue and the answers before it. */
export function stepSchema(id: StepId, today: CalendarDate, { platform, seen, setting }: Known): z.ZodType {
  if (id === "platform") return knownPractice;
  const practice = platform?.practice;
  const known = { seen: seen && { on: seen.on }, setting: setting && { state: setting.state } };
  const bounds = JSON.stringify([id, today, practice, known]);
  const schema = kept.get(bounds) ?? questionSchema(id, { today, known, offers: offersOf(practice) });
  if (kept.size >= mostKept) kept.clear();
  kept.set(bounds, schema);
  return schema;
}

const step = (id: StepId) => ({ id, schema: (today: CalendarDate, known: Known) => stepSchema(id, today, known) });

const isOn = ({ setting }: Known) => setting && setting.state === "on";
const isOnOrForm = ({ setting }: Known) => setting && (setting.state === "on" || setting.state === "form");
const wasFound = ({ setting }: Known) => setting && foundStates.includes(setting.state);
/** A letter needs a company to write to: where the catalogue knows none, the finding is still recorded and counted. */
const hasLetter = ({ platform, residence }: Known) =>
  platform && residence && controllerFor(platform.practice, residence.country) !== undefined;

/** The order of the questions and when each is asked. The path, "next" and "back" are derived from this list. */
export const findingsJourney: Journey<StepId, FindingAnswers> = [
  step("platform"),
  step("residence"),
  step("setting"),
  { ...step("seen"), appliesWhen: wasFound },
  { ...step("choice"), appliesWhen: isOn },
  step("notice"),
  // Asks after the switch, or where there is none, after the form.
  { ...step("switched-off"), appliesWhen: isOnOrForm },
  { ...step("at-stake"), appliesWhen: hasLetter },
  { ...step("effect"), appliesWhen: hasLetter },
  { ...step("age"), appliesWhen: hasLetter },
  { ...step("evidence"), appliesWhen: hasLetter },
  { ...step("contact"), appliesWhen: hasLetter },
  { ...step("remedies"), appliesWhen: hasLetter },
  { ...step("details"), appliesWhen: hasLetter },
  step("count-me"),
];

export const stepIds = findingsJourney.map(({ id }) => id);

export type FindingStanding = Standing<StepId, FindingAnswers>;

/** Where someone with these answers stands on `today`. */
export function standingOf(answers: Answers, today: CalendarDate): FindingStanding {
  return travel<StepId, FindingAnswers>(findingsJourney, answers, today);
}
