import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf } from "@/lib/kernel/faults";
import desk from "@/lib/words/en/desk.json";
import { criteriaSchema, decisionSchema, invalidationSchema } from "./criteria";
import {
  closingSchema,
  deliverySchema,
  gatheredSchema,
  milestoneSchema,
  missingWords,
  newsSchema,
  openingSchema,
  petitionSchema,
  slugOf,
} from "./schema";
import { limits } from "./fields";

const today = "2026-11-22";
const on = (day: string, month: string, year = "2026") => ({ day, month, year });
const mark = "11111111-1111-4111-8111-111111111111";

describe("a petition", () => {
  test("needs a title to be a draft, and the rest before it opens", () => {
    const draft = petitionSchema.parse({ title: " Ask  before you train " });
    expect(draft).toEqual({
      ...{ title: "Ask before you train", slug: "ask-before-you-train", addressee: "", asks: "", reasons: "" },
      ...{ practice: null, authority: null, target: null },
    });
    expect(missingWords(draft)).toEqual(["addressee", "asks", "reasons"]);
    expect(missingWords({ addressee: "LinkedIn", asks: "Ask", reasons: "" })).toEqual(["reasons"]);
  });

  test("is about what the catalogues know", () => {
    const typed = { title: "A", practice: "linkedin-content-ai", authority: "uk-ico", target: "10,000" };
    expect(petitionSchema.parse(typed)).toMatchObject({ ...typed, target: 10_000 });
  });

  test("has an address that is one, whatever its title", () => {
    expect(slugOf("Don’t train on café talk: 2027")).toBe("dont-train-on-cafe-talk-2027");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        expect(slugOf(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(limits.slug);
      }),
    );
  });
});

const schemas = {
  petition: petitionSchema,
  opening: openingSchema(today),
  closing: closingSchema(today),
  delivery: deliverySchema(today),
  news: newsSchema,
  milestone: milestoneSchema,
  gathered: gatheredSchema,
  criteria: criteriaSchema,
  invalidation: invalidationSchema,
  decision: decisionSchema,
};

test.each([
  ["petition", {}, { title: "title" }],
  ["petition", { title: "…" }, { slug: "slug" }],
  ["petition", { title: "A", slug: "A Petition" }, { slug: "slug" }],
  ["petition", { title: "A", slug: "a/b" }, { slug: "slug" }],
  ["petition", { title: "x".repeat(121) }, { title: "title-too-long" }],
  ["petition", { title: "A", asks: "x".repeat(1_001) }, { asks: "asks-too-long" }],
  ["petition", { title: "A", reasons: "x".repeat(5_001) }, { reasons: "reasons-too-long" }],
  ["petition", { title: "A", addressee: "x".repeat(121) }, { addressee: "addressee-too-long" }],
  ["petition", { title: "A", practice: "nothing" }, { practice: "practice" }],
  ["petition", { title: "A", authority: "nobody" }, { authority: "authority" }],
  ["petition", { title: "A", target: "many" }, { target: "target" }],
  ["petition", { title: "A", target: "0" }, { target: "target" }],
  ["petition", { title: "A", target: "100000001" }, { target: "target" }],
  ["opening", {}, { when: "when-opens" }],
  ["opening", { when: "day" }, { opensOn: "opens-on" }],
  ["opening", { when: "day", opensOn: on("22", "11") }, { opensOn: "opens-on" }],
  ["opening", { when: "day", opensOn: on("31", "11") }, { opensOn: "day" }],
  ["opening", { when: "day", opensOn: on("1", "12", "2126") }, { opensOn: "opens-on" }],
  ["opening", { when: "now", closesOn: on("21", "11") }, { closesOn: "closes-on" }],
  ["opening", { when: "day", opensOn: on("2", "12"), closesOn: on("1", "12") }, { closesOn: "closes-on" }],
  ["closing", {}, { when: "when-closes" }],
  ["closing", { when: "day", closesOn: on("21", "11") }, { closesOn: "closes-on" }],
  ["delivery", {}, { deliveredOn: "delivered-on", outcome: "outcome" }],
  ["delivery", { deliveredOn: on("23", "11"), outcome: "x" }, { deliveredOn: "delivered-on" }],
  ["delivery", { deliveredOn: on("22", "11"), outcome: "x".repeat(3_001) }, { outcome: "outcome-too-long" }],
  ["news", { mark }, { title: "update-title", text: "update" }],
  [
    "news",
    { mark, title: "x".repeat(121), text: "x".repeat(3_001) },
    { title: "update-title-too-long", text: "update-too-long" },
  ],
  ["news", { title: "A", text: "B" }, { mark: "mark" }],
  ["milestone", { signatures: "" }, { signatures: "signatures" }],
  ["milestone", { signatures: "5", banner: "x".repeat(201) }, { banner: "banner-too-long" }],
  ["gathered", { mark, gathered: "-5" }, { gathered: "signatures", source: "source" }],
  ["gathered", { mark, gathered: "5", source: "x".repeat(301) }, { source: "source-too-long" }],
  ["criteria", {}, { domain: "criteria" }],
  ["criteria", { domain: "no domain" }, { domain: "domain" }],
  ["criteria", { from: "yesterday" }, { from: "from" }],
  ["criteria", { to: "2026-11-31 10:00" }, { to: "to" }],
  ["criteria", { from: "2026-11-22 10:00", to: "2026-11-22 10:00" }, { to: "order" }],
  ["criteria", { signal: "odd" }, { signal: "signal" }],
  ["invalidation", { mark, expected: "1", domain: "a.example", reason: "Bots" }, { to: "to" }],
  ["invalidation", { mark, expected: "1", to: "2026-11-22T10:00:00Z" }, { reason: "reason" }],
  ["decision", {}, { verdict: "verdict" }],
  ["decision", { verdict: "shown", note: "x".repeat(501) }, { note: "note-too-long" }],
] satisfies [keyof typeof schemas, Record<string, unknown>, Record<string, string>][])(
  "%s refuses %j, and has the words for it",
  (name, typed, expected) => {
    const parsed = schemas[name].safeParse(typed);
    const faults = parsed.success ? {} : faultsOf(parsed.error);
    expect(faults).toEqual(expected);
    for (const key of Object.values(faults)) expect(Object.keys(desk.faults)).toContain(key);
  },
);

describe("the days of a petition", () => {
  test("are from tomorrow on, or now", () => {
    expect(openingSchema(today).parse({ when: "day", opensOn: on("23", "11"), closesOn: on("23", "11") })).toEqual({
      ...{ opensOn: "2026-11-23", closesOn: "2026-11-23" },
    });
    // A day that was typed and then not meant.
    expect(openingSchema(today).parse({ when: "now", opensOn: on("1", "1", "2020") })).toEqual({});
  });

  test("may end today", () => {
    expect(closingSchema(today).parse({ when: "day", closesOn: on("22", "11") })).toMatchObject({ closesOn: today });
    expect(closingSchema(today).parse({ when: "now" }).closesOn).toBeUndefined();
  });
});

test("criteria are read as people write them", () => {
  expect(
    criteriaSchema.parse({ domain: " @Mailinator.COM ", from: "2026-11-22 17:10", to: "", signal: "trap" }),
  ).toEqual({ domain: "mailinator.com", from: "2026-11-22T17:10:00.000Z", to: undefined, signal: "trap" });
  expect(criteriaSchema.parse({ domain: "bot@bücher.example" }).domain).toBe("xn--bcher-kva.example");
});
