import { describe, expect, test } from "vitest";
import { aPlatform, aPractice, aSource } from "@/lib/testing/a-platform";
import { boardOf, type View, viewAddress, viewSchema } from "./board";
import type { ChangeReport } from "./schema";

const on = "2026-11-21";
const doubtful = aPlatform({
  id: "doubtful",
  name: "Doubtful",
  practices: [aPractice({ id: "doubtful-training" })],
  promises: [{ words: "Never.", in: "help page", source: aSource({ confidence: "unverified" }) }],
});
const platforms = [aPlatform(), doubtful];

const report = (changes: Partial<ChangeReport> = {}): ChangeReport => ({
  id: crypto.randomUUID(),
  platform: "example",
  practice: "example-training",
  topic: "path",
  words: "Settings, Data, AI",
  country: "GB",
  client: "web",
  seenOn: "2026-11-20",
  sentOn: "2026-11-20",
  verdict: undefined,
  ...changes,
});
const board = (reports: ChangeReport[], view: View = {}) => boardOf({ platforms, reports, view, on });

describe("the board", () => {
  test("without reports has the doubtful facts alone", () => {
    const { rows, counts, waiting, sections } = board([]);
    expect(rows).toEqual([{ id: "doubtful", name: "Doubtful", facts: 1, reports: 0 }]);
    expect(counts).toEqual({ all: 1, contradicted: 0, unverified: 1, "below-high": 0, undated: 0, stale: 0 });
    expect([waiting, sections]).toEqual([[], []]);
  });

  test("sets a report beside what the catalogue says now", () => {
    const [placed] = board([report()]).waiting;
    expect(placed).toMatchObject({ platform: "Example", practice: "Training AI on your posts" });
    expect(placed?.facts.map(({ says }) => says)).toEqual(["web · en · Settings › AI data"]);
    expect(board([report({ topic: "other" })]).waiting[0]?.facts).toEqual([]);
  });

  test.each([
    [undefined, 1],
    ["accepted", 1],
    ["not-so", 0],
    ["cannot-tell", 0],
  ] as const)("counts the facts against which a report stands that was found %s: %i", (verdict, contradicted) => {
    expect(board([report({ verdict })]).counts.contradicted).toBe(contradicted);
  });

  test("keeps the newest first, and the settled apart", () => {
    const reports = [
      report({ sentOn: "2026-11-18" }),
      report({ sentOn: "2026-11-19" }),
      report({ verdict: "accepted" }),
    ];
    const { waiting, settled, open } = board(reports);
    expect(waiting.map((placed) => placed.report.sentOn)).toEqual(["2026-11-19", "2026-11-18"]);
    expect([settled.length, open]).toEqual([1, 2]);
  });

  test("narrows to a platform", () => {
    const { chosen, waiting, sections, open } = board([report()], { platform: "doubtful" });
    expect([chosen, waiting.length, open]).toEqual(["Doubtful", 0, 0]);
    expect(sections.map(({ practice, items }) => [practice, items[0]?.fact.place])).toEqual([
      [undefined, "promises.0"],
    ]);
  });

  test("narrows to a reason", () => {
    const contradicted = board([report()], { kind: "contradicted" });
    expect(contradicted.rows.map(({ id, facts, reports }) => [id, facts, reports])).toEqual([["example", 1, 1]]);
    expect(contradicted.sections.map(({ practice }) => practice)).toEqual(["Training AI on your posts"]);
    const unverified = board([report()], { kind: "unverified" });
    expect([unverified.waiting.length, unverified.open, unverified.sections.length]).toEqual([0, 1, 1]);
  });

  test("says nothing of a platform that is not there", () => {
    expect(board([report({ platform: "gone" })], { platform: "gone" })).toMatchObject({
      chosen: undefined,
      waiting: [],
      sections: [],
    });
  });
});

test.each([
  [{}, "/organise/platforms"],
  [{ platform: "linkedin" }, "/organise/platforms?platform=linkedin"],
  [{ platform: "no-such-platform" }, "/organise/platforms"],
  [{ platform: "linkedin", kind: "stale" }, "/organise/platforms?platform=linkedin&kind=stale"],
  [{ platform: "//elsewhere.example", kind: "nonsense" }, "/organise/platforms"],
  [{ platform: ["linkedin", "x"], kind: ["stale"] }, "/organise/platforms"],
])("the view %j is at %s", (asked, address) => {
  expect(viewAddress(viewSchema.parse(asked))).toBe(address);
});
