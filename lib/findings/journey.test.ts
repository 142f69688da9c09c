import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingOf, stepIds } from "./journey";
import { isStepId, type StepId } from "./questions";
import { settingStates, statesOfKind } from "./schema";

const today = "2026-11-21";
const seen = { on: { day: "14", month: "11", year: "2026" }, client: "web", language: "English" };
const england = { country: "GB", nation: "england" };
const start = { platform: { practice: "linkedin-content-ai" }, residence: england };
const off = { off: "yes", objectionForm: "no" };
const all = {
  ...start,
  setting: { state: "on" },
  seen,
  choice: { switchedOn: "no" },
  notice: { told: "no" },
  "switched-off": off,
  "at-stake": {},
  effect: { effect: "" },
  age: {},
  evidence: {},
  contact: { contacted: "no" },
  remedies: { wanted: ["stop"] },
  details: { name: "Sofia", email: "sofia@example.org", account: "linkedin.com/in/sofia", sharing: "everything" },
  "count-me": {},
};

const letterSteps = ["at-stake", "effect", "age", "evidence", "contact", "remedies", "details"] as const;
const paths: [string, object, StepId[], StepId | undefined][] = [
  ["has said nothing yet", {}, ["platform", "residence", "setting", "notice", "count-me"], "platform"],
  [
    "lives in England and found it on",
    { ...start, setting: { state: "on" } },
    ["platform", "residence", "setting", "seen", "choice", "notice", "switched-off", ...letterSteps, "count-me"],
    "seen",
  ],
  [
    "found it off",
    { ...start, setting: { state: "off" } },
    ["platform", "residence", "setting", "seen", "notice", ...letterSteps, "count-me"],
    "seen",
  ],
  [
    "did not have the setting",
    { ...start, setting: { state: "absent" } },
    ["platform", "residence", "setting", "notice", ...letterSteps, "count-me"],
    "notice",
  ],
  [
    "lives where the portal knows no law",
    { ...start, residence: { country: "TV" }, setting: { state: "on" } },
    ["platform", "residence", "setting", "seen", "choice", "notice", "switched-off", ...letterSteps, "count-me"],
    "seen",
  ],
  [
    "has not said in which Land",
    { ...start, residence: { country: "DE" }, setting: { state: "off" } },
    ["platform", "residence", "setting", "seen", "notice", "count-me"],
    "residence",
  ],
  [
    "has answered everything",
    all,
    ["platform", "residence", "setting", "seen", "choice", "notice", "switched-off", ...letterSteps, "count-me"],
    undefined,
  ],
];

describe("a person who", () => {
  test.each(paths)("%s is led along the questions that matter", (_, answers, path, next) => {
    expect(standingOf({ ...answers }, today)).toMatchObject({ path, next });
  });

  test.each(statesOfKind.switch)("found the setting %s reaches the end of the questions", (state) => {
    const setting = state === "different" ? { state, words: "AI switch" } : { state };
    expect(standingOf({ ...all, setting }, today).next).toBeUndefined();
  });

  test("changes “on” to “off” leaves nothing behind of the questions about “on”", () => {
    const { answers } = standingOf({ ...all, setting: { state: "off" } }, today);
    expect(Object.keys(answers)).not.toContain("choice");
    expect(Object.keys(answers)).not.toContain("switched-off");
  });

  test("takes back where they live keeps no details for a letter until it is said again", () => {
    const { answers } = standingOf({ ...all, residence: {} }, today);
    expect(letterSteps.filter((step) => step in answers)).toEqual([]);
  });
});

describe("the table above", () => {
  test("visits every step of the journey", () => {
    const visited = new Set(paths.flatMap(([, , path]) => path));
    expect(stepIds.filter((id) => !visited.has(id))).toEqual([]);
  });
});

describe("pruned answers", () => {
  const oneOf = (key: keyof typeof all) => fc.constantFrom<unknown>(all[key], undefined, {}, "text", null);
  const variants = Object.fromEntries(stepIds.map((id) => [id, oneOf(id)]));
  const anyAnswers = fc
    .record({
      ...variants,
      setting: fc.constantFrom(...settingStates).map((state) => ({ state, words: "AI switch" })),
      residence: fc.constantFrom<object>(
        england,
        { country: "IE" },
        { country: "US", state: "CA" },
        { country: "CA" },
        { country: "GB" },
      ),
      stray: fc.anything(),
    })
    .map((answers) => ({ ...answers }));

  test("lead along the same path, and lose nothing more", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = standingOf(answers, today);
        expect(standingOf(once.answers, today)).toEqual(once);
        expect(Object.keys(once.answers).filter((id) => !once.path.some((step) => step === id))).toEqual([]);
      }),
    );
  });

  test("survive being sealed and opened again", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = standingOf(answers, today);
        const opened: unknown = JSON.parse(JSON.stringify(once.answers));
        expect(standingOf(Object(opened) as Record<string, unknown>, today).next).toBe(once.next);
      }),
    );
  });
});

test.each(["", "Platform", "letter", "constructor", "toString", "__proto__", "hasOwnProperty", "../platform", "1"])(
  "%j is no step",
  (id) => {
    expect(isStepId(id)).toBe(false);
  },
);
