import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Strokes } from "@/lib/letters/document";
import { letterFactsSchema } from "@/lib/letters/schema";
import { isPlace } from "@/lib/places/catalogue";
import { aFinding, anyTypedAnswers, noon, typedDay, type TypedAnswers } from "@/lib/testing/a-finding";
import { countingFrom, letterFactsFrom } from "./facts";
import { standingOf } from "./journey";

const on = typedDay("2026-10-01");
const blank = { day: "", month: "", year: "" };
const contact = { contacted: "yes", on, channel: "email", asked: ["access"], reply: "none" };
const counted = {
  platform: "linkedin",
  on: "2026-11-20",
  cuts: [{ on: "2025-11-03", because: "use-began" }],
  rows: [{ category: "posts", group: "named", total: 12, undated: 2, before: [9], firstYear: 2011, lastYear: 2026 }],
};
const without = (step: string) => Object.fromEntries(Object.entries(aFinding()).filter(([id]) => id !== step));
const factsFrom = (changes: TypedAnswers) => letterFactsFrom(aFinding(changes));

/** What is typed beside the usual, and what a letter may then say of it. */
const said: [string, TypedAnswers, object][] = [
  ["everything", {}, { switchedOnByMe: "no", switchedOff: { off: true, on: "2026-11-15", objectionForm: "no" } }],
  [
    "no day of switching off",
    { "switched-off": { off: "yes", on: blank, objectionForm: "yes" } },
    { switchedOff: { off: true, on: undefined, objectionForm: "yes" } },
  ],
  [
    "still on",
    { "switched-off": { off: "no", on, objectionForm: "unsure" } },
    { switchedOff: { off: false, on: undefined, objectionForm: "unsure" } },
  ],
  [
    "no setting",
    { setting: { state: "absent" } },
    { seen: undefined, switchedOnByMe: undefined, switchedOff: undefined },
  ],
  [
    "other words",
    { setting: { state: "different", words: "Use my data" } },
    { setting: { state: "different", words: "Use my data" }, switchedOnByMe: undefined },
  ],
  [
    "a first day",
    { seen: { on, client: "ios", language: "English", firstOn: typedDay("2025-11-03") } },
    { seen: { on: "2026-10-01", client: "ios", language: "English", firstOn: "2025-11-03" } },
  ],
  [
    "no first day",
    { seen: { on, client: "ios", language: "English", firstOn: blank } },
    { seen: { on: "2026-10-01", client: "ios", language: "English", firstOn: undefined } },
  ],
  [
    "a notice",
    { notice: { told: "after", channel: "email", on, said: " We train. " } },
    { notice: { told: "after", channel: "email", on: "2026-10-01", said: "We train." } },
  ],
  [
    "a notice and no more",
    { notice: { told: "before", on: blank, said: " " } },
    { notice: { told: "before", channel: undefined, on: undefined, said: undefined } },
  ],
  ["no notice", { notice: { told: "unsure", said: "left over" } }, { notice: { told: "unsure" } }],
  [
    "what is at stake",
    { "at-stake": { memberSince: "2012", content: ["posts", "profile"], sensitive: "health" } },
    { atStake: { memberSince: 2012, content: ["profile", "posts"], sensitive: ["health"] } },
  ],
  [
    "a year and no more",
    { "at-stake": { memberSince: "2012" } },
    { atStake: { memberSince: 2012, content: undefined, sensitive: undefined } },
  ],
  [
    "what was counted in an export of the platform",
    { "at-stake": { counted: JSON.stringify(counted) } },
    { atStake: { memberSince: undefined, content: undefined, sensitive: undefined, counted } },
  ],
  [
    "what was counted in an export of another",
    { "at-stake": { counted: JSON.stringify({ ...counted, platform: "x" }) } },
    { atStake: undefined },
  ],
  ["nothing at stake", { "at-stake": { memberSince: " " } }, { atStake: undefined }],
  ["under age", { age: { under18: "yes" } }, { wasUnder18: "yes" }],
  ["of age", { age: { under18: "no" } }, { wasUnder18: "no" }],
  ["an age kept back", { age: { under18: "unsaid" } }, { wasUnder18: undefined }],
  ["no age", { age: {} }, { wasUnder18: undefined }],
  ["a Land", { residence: { country: "DE", land: "BE", state: "CA" } }, { residence: { country: "DE", land: "BE" } }],
  ["a state", { residence: { country: "US", state: "CA" } }, { residence: { country: "US", state: "CA" } }],
  ["a province", { residence: { country: "CA", province: "QC" } }, { residence: { country: "CA", province: "QC" } }],
  ["no effect", { effect: { effect: " \n " } }, { effect: undefined }],
  ["no contact", {}, { contact: undefined }],
  [
    "no reply",
    { contact: { ...contact, repliedOn: on, answer: "left over" } },
    { contact: { on: "2026-10-01", channel: "email", asked: ["access"], reply: "none" } },
  ],
  [
    "a reply",
    {
      contact: {
        ...contact,
        reference: " AB-1 ",
        reply: "answered",
        repliedOn: on,
        answer: "No.",
        notDealtWith: ["models", "erase"],
      },
    },
    {
      contact: {
        on: "2026-10-01",
        channel: "email",
        asked: ["access"],
        reference: "AB-1",
        reply: "answered",
        repliedOn: "2026-10-01",
        notDealtWith: ["erase", "models"],
        answer: "No.",
      },
    },
  ],
  [
    "a reply on no day",
    { contact: { ...contact, reply: "acknowledged", repliedOn: blank } },
    {
      contact: {
        on: "2026-10-01",
        channel: "email",
        asked: ["access"],
        reply: "acknowledged",
        repliedOn: undefined,
        answer: undefined,
      },
    },
  ],
];

describe("a letter may say", () => {
  test.each(said)("what the person said: %s", (_, typed, facts) => {
    const found = factsFrom(typed);
    for (const [name, value] of Object.entries(facts)) expect(found).toHaveProperty(name, value);
    expect(letterFactsSchema.safeParse(found).success).toBe(true);
  });

  test("under the signature that was drawn, or the typed name alone", () => {
    const signature: Strokes = [[[1, 2]]];
    expect(letterFactsFrom({ ...aFinding(), signature })?.person.signature).toEqual(signature);
    expect(factsFrom({})?.person.signature).toBeUndefined();
  });

  test("no address that is blank", () => {
    const details = { name: "Sofia", email: "sofia@example.org", account: "sofia", sharing: "everything" };
    expect(factsFrom({ details: { ...details, address: " " } })?.person.address).toBeUndefined();
    expect(factsFrom({ details: { ...details, address: "1 Road\r\nTown" } })?.person.address).toBe("1 Road\nTown");
  });

  test.each(["platform", "residence", "setting", "remedies", "details"])("nothing without an answer to %s", (step) => {
    expect(letterFactsFrom(without(step))).toBeUndefined();
  });
});

describe("what is counted", () => {
  test.each<[string, TypedAnswers, object]>([
    ["of England", {}, { practice: "linkedin-content-ai", state: "on", place: "england", told: "no" }],
    ["of Ireland", { residence: { country: "IE" } }, { place: "IE" }],
    [
      "of Northern Ireland",
      { residence: { country: "GB", nation: "northern-ireland" } },
      { place: "northern-ireland" },
    ],
    ["of a country without a letter", { residence: { country: "TV" } }, { place: "TV" }],
    ["of a notice", { notice: { told: "after", said: "words that stay here" } }, { told: "after" }],
  ])("%s", (_, typed, counted) => {
    const counting = countingFrom(aFinding(typed));
    expect(counting).toMatchObject(counted);
    expect(Object.keys(counting ?? {}).sort()).toEqual(["place", "practice", "state", "told"]);
  });

  test.each(["platform", "residence", "setting", "notice"])("is nothing without an answer to %s", (step) => {
    expect(countingFrom(without(step))).toBeUndefined();
  });
});

test("whatever is answered, a letter's facts keep their contract and the counts their vocabulary", () => {
  let letters = 0;
  fc.assert(
    fc.property(anyTypedAnswers, (typed) => {
      const { answers, next } = standingOf(typed, noon.today);
      const reopened: unknown = JSON.parse(JSON.stringify(answers));
      const again = standingOf(z.record(z.string(), z.unknown()).parse(reopened), noon.today);
      expect(again.next).toBe(next);
      const facts = letterFactsFrom(again.answers);
      if (facts) letters += 1;
      if (facts) expect(letterFactsSchema.parse(facts)).toEqual(facts);
      const counting = countingFrom(answers);
      expect(counting === undefined || isPlace(counting.place)).toBe(true);
      expect(next !== undefined || counting !== undefined).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(letters).toBeGreaterThan(10);
});
