import type { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { controllerFor } from "@/lib/platforms/catalogue";
import { travel, type Answers, type Journey, type Standing } from "@/lib/wizard/journey";
import { foundStates } from "./schema";
import { ageStep } from "./steps/age";
import { atStakeStep } from "./steps/at-stake";
import { choiceStep } from "./steps/choice";
import { contactStep } from "./steps/contact";
import { countMeStep } from "./steps/count-me";
import { detailsStep } from "./steps/details";
import { effectStep } from "./steps/effect";
import { noticeStep } from "./steps/notice";
import { platformStep } from "./steps/platform";
import { remediesStep } from "./steps/remedies";
import { residenceStep } from "./steps/residence";
import { seenStep } from "./steps/seen";
import { settingStep } from "./steps/setting";
import { switchedOffStep } from "./steps/switched-off";

const steps = {
  platform: platformStep,
  residence: residenceStep,
  setting: settingStep,
  seen: seenStep,
  choice: choiceStep,
  notice: noticeStep,
  "switched-off": switchedOffStep,
  "at-stake": atStakeStep,
  effect: effectStep,
  age: ageStep,
  contact: contactStep,
  remedies: remediesStep,
  details: detailsStep,
  "count-me": countMeStep,
} as const;

export type StepId = keyof typeof steps;
export type StepAnswer<Id extends StepId> = z.output<ReturnType<(typeof steps)[Id]["schema"]>>;
/** What a person says about one practice, step by step. */
export type FindingAnswers = { [Id in StepId]: StepAnswer<Id> };
type Known = Partial<FindingAnswers>;

const isOn = ({ setting }: Known) => setting && setting.state === "on";
const wasFound = ({ setting }: Known) => setting && foundStates.includes(setting.state);
/** A letter needs a company to write to: where the catalogue knows none, the finding is still recorded and counted. */
const hasLetter = ({ platform, residence }: Known) =>
  platform && residence && controllerFor(platform.practice, residence.country) !== undefined;

/** The order of the questions and when each is asked. The path, "next" and "back" are derived from this list. */
export const findingsJourney = [
  steps.platform,
  steps.residence,
  steps.setting,
  { ...steps.seen, appliesWhen: wasFound },
  { ...steps.choice, appliesWhen: isOn },
  steps.notice,
  { ...steps["switched-off"], appliesWhen: isOn },
  { ...steps["at-stake"], appliesWhen: hasLetter },
  { ...steps.effect, appliesWhen: hasLetter },
  { ...steps.age, appliesWhen: hasLetter },
  { ...steps.contact, appliesWhen: hasLetter },
  { ...steps.remedies, appliesWhen: hasLetter },
  { ...steps.details, appliesWhen: hasLetter },
  steps["count-me"],
] as const satisfies Journey<StepId, FindingAnswers>;

export const stepIds = findingsJourney.map((step) => step.id);

export function isStepId(id: string): id is StepId {
  return Object.hasOwn(steps, id);
}

export function stepSchema(id: StepId, today: CalendarDate, known: Known): z.ZodType {
  return steps[id].schema(today, known);
}

export type FindingStanding = Standing<StepId, FindingAnswers>;

/** Where someone with these answers stands on `today`. */
export function standingOf(answers: Answers, today: CalendarDate): FindingStanding {
  return travel<StepId, FindingAnswers>(findingsJourney, answers, today);
}
