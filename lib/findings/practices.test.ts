import { describe, expect, test } from "vitest";
import { faultsOf } from "@/lib/kernel/faults";
import { letterFactsSchema } from "@/lib/letters/schema";
import { controllerFor, isPracticeId, practices } from "@/lib/platforms/catalogue";
import { aFinding, someTypedAnswers } from "@/lib/testing/a-finding";
import { catalogue } from "@/lib/words/catalogue";
import { countingFrom, letterFactsFrom } from "./facts";
import { offersOf, standingOf, stepSchema } from "./journey";
import { contentKinds, settingStates, statesOfKind, type SettingState } from "./schema";

const today = "2026-11-21";
const homes = [
  { country: "GB", nation: "scotland" },
  { country: "DE", land: "BY" },
  { country: "CH" },
  { country: "CA", province: "QC" },
  { country: "US", state: "CA" },
  { country: "TV" },
];

const ids = practices.map(({ id }) => id).filter(isPracticeId);
const kinds = new Map<string, keyof typeof statesOfKind>(practices.map(({ id, setting }) => [id, setting.kind]));
const kindOf = (id: string) => kinds.get(id) ?? "none";
const found = (state: SettingState) => (state === "different" ? { state, words: "Another switch" } : { state });
const typed = (practice: string, residence: object, state: SettingState) =>
  someTypedAnswers({
    platform: { practice },
    residence,
    setting: found(state),
    "switched-off": state === "form" ? { objectionForm: "yes" } : { off: "no", objectionForm: "no" },
  });

/** The steps beside those that everybody is asked. */
const ownSteps = (state: SettingState): string[] => {
  if (state === "on") return ["seen", "choice", "switched-off"];
  if (state === "form") return ["seen", "switched-off"];
  return state === "off" || state === "greyed" || state === "different" ? ["seen"] : [];
};

describe.each(ids)("%s", (practice) => {
  const states: readonly SettingState[] = statesOfKind[kindOf(practice)];

  test.each(homes)("is asked about to the end by somebody who lives in $country", (residence) => {
    for (const state of states) {
      const { path, next, answers } = standingOf(typed(practice, residence, state), today);
      expect(next, state).toBeUndefined();
      const own = path.filter((step) => ["seen", "choice", "switched-off"].includes(step));
      expect(own, state).toEqual(ownSteps(state));
      const hasLetter = controllerFor(practice, residence.country) !== undefined;
      expect(path.includes("details"), state).toBe(hasLetter);
      expect(countingFrom(answers)?.state).toBe(state);
      const facts = letterFactsFrom(answers);
      expect(facts !== undefined, state).toBe(hasLetter);
      if (facts) expect(letterFactsSchema.safeParse(facts).error, state).toBeUndefined();
    }
  });

  test("takes what can be found of its setting, and asks again about anything else", () => {
    const known = { platform: { practice } };
    for (const state of settingStates) {
      const parsed = stepSchema("setting", today, known).safeParse(found(state));
      expect(parsed.success, state).toBe(states.includes(state));
      if (!parsed.success) expect(faultsOf(parsed.error)).toEqual({ state: "setting.choose" });
    }
  });

  test("takes the kinds of content it asks about only", () => {
    const { content } = offersOf(practice);
    const parsed = stepSchema("at-stake", today, { platform: { practice } }).parse({ content: [...contentKinds] });
    expect(parsed).toEqual({
      memberSince: "",
      counted: "",
      content: contentKinds.filter((kind) => content.includes(kind)),
      sensitive: [],
    });
  });
});

describe("a person who has seen a form and no switch", () => {
  const form = ids.find((id) => kindOf(id) === "form");
  const said = (answer: object) =>
    aFinding({ platform: { practice: form }, setting: { state: "form" }, "switched-off": answer });
  const on = { day: "1", month: "6", year: "2025" };

  test("is asked whether they sent it, and says nothing of a switch", () => {
    expect(said({ off: "yes", on, objectionForm: "yes" })["switched-off"]).toEqual({ on, objectionForm: "yes" });
    expect(letterFactsFrom(said({ on, objectionForm: "yes" }))?.switchedOff).toEqual({
      off: undefined,
      on: "2025-06-01",
      objectionForm: "yes",
    });
  });

  test("gives no day for a form they did not send", () => {
    expect(said({ on, objectionForm: "no" })["switched-off"]).toEqual({ objectionForm: "no" });
  });

  test("is told what is missing, and what is no day", () => {
    const schema = stepSchema("switched-off", today, { setting: { state: "form" } });
    const faults = (given: object) => {
      const parsed = schema.safeParse(given);
      return parsed.success ? {} : faultsOf(parsed.error);
    };
    expect(faults({})).toEqual({ objectionForm: "switched-off.form.choose" });
    expect(faults({ objectionForm: "yes", on: { ...on, month: "13" } })).toEqual({
      on: "switched-off.sent.wrong",
    });
    expect(catalogue.en.errors["switched-off"].sent.wrong).toContain("sent");
  });
});

describe("a person who turns to another practice", () => {
  const [form] = ids.filter((id) => kindOf(id) === "form");

  test("is asked about the setting again where the answer no longer fits", () => {
    const before = standingOf(typed("linkedin-content-ai", { country: "IE" }, "on"), today).answers;
    const { next, answers } = standingOf({ ...before, platform: { practice: form } }, today);
    expect(next).toBe("setting");
    expect(Object.keys(answers)).not.toContain("choice");
  });

  test("keeps where they live and who they are", () => {
    const before = standingOf(typed("linkedin-content-ai", { country: "IE" }, "on"), today).answers;
    const { answers } = standingOf({ ...before, platform: { practice: form } }, today);
    expect(answers).toMatchObject({ residence: { country: "IE" }, details: { name: "Sofia" } });
  });
});
