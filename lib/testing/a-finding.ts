import fc from "fast-check";
import { recordAnswer } from "@/lib/findings/commands";
import { standingOf, type FindingAnswers } from "@/lib/findings/journey";
import { isStepId, type StepId } from "@/lib/findings/questions";
import {
  askedFor,
  contactChannels,
  contentKinds,
  noticeChannels,
  remedies,
  replies,
  sensitiveKinds,
  settingStates,
  sharingChoices,
  toldAnswers,
  under18Answers,
  yesNoUnsure,
} from "@/lib/findings/schema";
import type { DraftHolder } from "@/lib/findings/store";
import { newTicket } from "@/lib/infra/cookies";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { countryCodes, ukNations } from "@/lib/places/catalogue";
import { laender, partFieldOf, provinces, states } from "@/lib/places/schema";
import { clients } from "@/lib/platforms/catalogue";

/** When findings of these builders are written, unless told. */
export const noon = { now: new Date("2026-11-21T12:00:00Z"), today: "2026-11-21" } as const;

/** A day as the three boxes of a form send it. */
export function typedDay(date: CalendarDate): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day, month, year };
}

/** What a form sends for each step. */
export type TypedAnswers = Partial<Record<StepId, unknown>>;

const everything: TypedAnswers = {
  platform: { practice: "linkedin-content-ai" },
  residence: { country: "GB", nation: "england" },
  setting: { state: "on" },
  seen: { on: typedDay("2026-11-14"), client: "web", language: "English" },
  choice: { switchedOn: "no" },
  notice: { told: "no" },
  "switched-off": { off: "yes", on: typedDay("2026-11-15"), objectionForm: "no" },
  "at-stake": { memberSince: "2012", content: ["profile", "posts"] },
  effect: { effect: "I write about my illness there." },
  age: {},
  evidence: {},
  contact: { contacted: "no" },
  remedies: { wanted: ["stop", "erase"] },
  details: { name: "Sofia", email: "sofia@example.org", account: "linkedin.com/in/sofia", sharing: "everything" },
  "count-me": { count: "yes" },
};

/** What somebody in England types who found the setting on; what is given replaces a step, `undefined` leaves it out. */
export function someTypedAnswers(changes: TypedAnswers = {}): TypedAnswers {
  return { ...everything, ...changes };
}

/** The same, pruned and checked, as facts and counts take it. */
export function aFinding(changes: TypedAnswers = {}): Partial<FindingAnswers> {
  return standingOf(someTypedAnswers(changes), noon.today).answers;
}

export type BrowserHolder = Extract<DraftHolder, { kind: "browser" }>;

/** A browser without an account that has not begun. */
export function aBrowser(): BrowserHolder {
  return { kind: "browser", ...newTicket() };
}

/** Types every answer, one question after another. */
export async function typeAll(
  holder: DraftHolder,
  answers = someTypedAnswers(),
  at: typeof noon = noon,
): Promise<void> {
  for (const [step, typed] of Object.entries(answers))
    if (isStepId(step) && typed !== undefined) await recordAnswer(holder, { step, typed }, at);
}

const anyDay = fc.integer({ min: -600, max: 1 }).map((days) => typedDay(addDays(noon.today, days)));
const maybeDay = fc.oneof(fc.constant({ day: "", month: "", year: "" }), fc.constant(undefined), anyDay);
const words = (maxLength: number) => fc.string({ unit: "binary", maxLength });
const line = (maxLength: number) => words(maxLength).map((text) => `a${text}`);
const { constantFrom, record, subarray } = fc;

/** Any answers, as typed, that satisfy the schemas of their steps. */
export const anyTypedAnswers: fc.Arbitrary<TypedAnswers> = record({
  platform: fc.constant({ practice: "linkedin-content-ai" }),
  residence: fc.oneof(
    record({ country: fc.constant("GB"), nation: constantFrom(...ukNations) }),
    record({ country: fc.constant("CA"), province: constantFrom(...provinces), nation: fc.constant("") }),
    record({ country: fc.constant("US"), state: constantFrom(...states), land: fc.constant("BY") }),
    record({ country: fc.constant("DE"), land: constantFrom(...laender) }),
    record({ country: constantFrom(...countryCodes.filter((code) => partFieldOf(code) === undefined)) }),
  ),
  setting: record({ state: constantFrom(...settingStates), words: line(300) }),
  seen: record({ on: anyDay, client: constantFrom(...clients), language: line(50), firstOn: maybeDay }),
  choice: record({ switchedOn: constantFrom(...yesNoUnsure) }),
  notice: record({
    told: constantFrom(...toldAnswers),
    channel: constantFrom(...noticeChannels, undefined, "smoke"),
    on: maybeDay,
    said: words(500),
  }),
  "switched-off": record({ off: constantFrom("yes", "no"), on: maybeDay, objectionForm: constantFrom(...yesNoUnsure) }),
  "at-stake": record({
    memberSince: constantFrom("", " 2012 ", "2003", undefined),
    content: subarray([...contentKinds]),
    sensitive: subarray([...sensitiveKinds]),
  }),
  effect: record({ effect: words(1_000) }),
  age: record({ under18: constantFrom(...under18Answers, undefined) }),
  contact: fc.oneof(
    fc.constant({ contacted: "no" }),
    record({
      contacted: fc.constant("yes"),
      on: anyDay,
      channel: constantFrom(...contactChannels),
      asked: subarray([...askedFor]),
      reference: words(90),
      reply: constantFrom(...replies),
      repliedOn: maybeDay,
      notDealtWith: subarray([...remedies]),
      answer: words(500),
    }),
  ),
  remedies: record({ wanted: subarray([...remedies], { minLength: 1 }) }),
  details: record({
    name: line(90),
    address: words(190),
    email: constantFrom("sofia@example.org", " SOFIA+x@Example.ORG "),
    account: line(90),
    sharing: constantFrom(...sharingChoices),
  }),
  "count-me": fc.constantFrom({}, { count: "yes" }),
});
