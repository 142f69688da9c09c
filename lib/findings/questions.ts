import type { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { type Faults, faultsOf } from "@/lib/kernel/faults";
import type { Offers } from "./schema";
import { ageStep } from "./steps/age";
import { atStakeStep } from "./steps/at-stake";
import { choiceStep } from "./steps/choice";
import { contactStep } from "./steps/contact";
import { countMeStep } from "./steps/count-me";
import { detailsStep } from "./steps/details";
import { effectStep } from "./steps/effect";
import { evidenceStep } from "./steps/evidence";
import { noticeStep } from "./steps/notice";
import { platformStep } from "./steps/platform";
import { remediesStep } from "./steps/remedies";
import { residenceStep } from "./steps/residence";
import { seenStep } from "./steps/seen";
import { settingStep } from "./steps/setting";
import { switchedOffStep } from "./steps/switched-off";

/** Every question. This file and what it imports go into the browser, so none of it may reach the catalogue. */
export const questions = {
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
  evidence: evidenceStep,
  contact: contactStep,
  remedies: remediesStep,
  details: detailsStep,
  "count-me": countMeStep,
} as const;

export type StepId = keyof typeof questions;
/** What a person answers, as the browser knows it: any text may name a practice. */
export type PlainAnswers = { [Id in StepId]: z.output<ReturnType<(typeof questions)[Id]["schema"]>> };

/** What an answer is held against, besides its own schema. */
export interface Bounds {
  today: CalendarDate;
  /** The earlier answers that bound this one. */
  known: {
    seen?: Pick<PlainAnswers["seen"], "on"> | undefined;
    setting?: Pick<PlainAnswers["setting"], "state"> | undefined;
  };
  offers: Offers;
}

export function isStepId(id: string): id is StepId {
  return Object.hasOwn(questions, id);
}

/** The schema of an answer: the same on the server and in the browser. */
export function questionSchema(id: StepId, { today, known, offers }: Bounds): z.ZodType {
  return questions[id].schema(today, known, offers);
}

/** What is wrong with an answer, by field; the fields of a piece of evidence are its own: "about.<id>.caption". */
export function stepFaults(id: StepId, error: z.ZodError): Faults {
  return faultsOf(error, id === "evidence" ? 3 : 1);
}
