import { describe, expect, test } from "vitest";
import { faultsOf } from "@/lib/kernel/faults";
import { linkedin } from "@/lib/platforms/data/linkedin.data";
import { aPlatform } from "@/lib/testing/a-platform";
import { aReport, aTypedReport } from "@/lib/testing/a-report";
import reports from "@/lib/words/en/reports.json";
import { reportSchema, settlingSchema } from "./schema";

const schema = reportSchema(linkedin, "2026-11-21");
const faults = (typed: Record<string, unknown>) => {
  const parsed = schema.safeParse(aTypedReport(typed));
  return parsed.success ? {} : faultsOf(parsed.error);
};

describe("a report", () => {
  test("is read as it was typed", () => {
    expect(schema.parse(aTypedReport())).toEqual(aReport().content);
  });

  test("of something else is about the platform as a whole", () => {
    expect(schema.parse(aTypedReport({ practice: "platform" })).practice).toBeUndefined();
    const without = reportSchema(aPlatform({ practices: [] }), "2026-11-21");
    expect(without.parse(aTypedReport({ practice: "platform" })).practice).toBeUndefined();
    expect(without.safeParse(aTypedReport()).success).toBe(false);
  });

  test("keeps lines, scripts and emoji, and loses what nobody can print", () => {
    expect(schema.parse(aTypedReport({ words: " Zeile\r\nשלום 🤖\0 " })).words).toBe("Zeile\nשלום 🤖");
  });

  test.each([
    ["practice", undefined, "practice"],
    ["practice", "x-grok-training", "practice"],
    ["practice", ["linkedin-content-ai"], "practice"],
    ["topic", "everything", "topic"],
    ["words", "  \n ", "words"],
    ["words", "x".repeat(2_001), "words-too-long"],
    ["country", "XX", "country"],
    ["client", "telephone", "client"],
    ["seenOn", { day: "31", month: "2", year: "2026" }, "seen-on"],
    ["seenOn", { day: "1", month: "12", year: "2026" }, "date.future"],
    ["seenOn", { day: "1", month: "1", year: "1999" }, "date.tooEarly"],
    ["link", `https://example.org/${"x".repeat(500)}`, "link-too-long"],
  ])("is refused where %s is %j: %s", (field, value, message) => {
    expect(faults({ [field]: value })).toEqual({ [field]: message });
  });

  test.each([
    "http://example.org",
    "example.org",
    "javascript:alert(1)",
    "https://",
    "https://localhost",
    "https://user@example.org",
    "https://user:password@example.org",
    "data:text/html,x",
    "ftp://example.org",
  ])("takes no link such as %s", (link) => {
    expect(faults({ link })).toEqual({ link: "link-wrong" });
  });

  test.each([
    ["", undefined],
    [" https://example.org/a b ", "https://example.org/a%20b"],
    ["https://BÜCHER.example/x", "https://xn--bcher-kva.example/x"],
  ])("takes the link %j as %s", (link, kept) => {
    expect(schema.parse(aTypedReport({ link })).link).toBe(kept);
  });

  test("has a sentence for every fault of nothing at all", () => {
    const parsed = schema.safeParse({});
    const keys = parsed.success ? [] : Object.entries(faultsOf(parsed.error));
    expect(keys.map(([field]) => field)).toEqual(["practice", "topic", "words", "country", "client", "seenOn"]);
    for (const [, key] of keys) expect(Object.keys(reports.faults)).toContain(key);
  });
});

test.each([{}, { id: "x", verdict: "accepted" }, { id: crypto.randomUUID(), verdict: "perhaps" }])(
  "%j settles nothing",
  (posted) => {
    expect(settlingSchema.safeParse(posted).success).toBe(false);
  },
);
