import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { aPlatform, aPractice, aSource } from "@/lib/testing/a-platform";
import { platforms } from "./catalogue";
import type { Source } from "./schema";
import { type Contradiction, upkeepOf, upkeepReport } from "./upkeep";

const today = "2026-11-21";
/** A platform of which one fact alone rests on this source. */
const restingOn = (source: Partial<Source>) =>
  aPlatform({ promises: [{ words: "We do not.", in: "help page", source: aSource(source) }] });
const kindsOf = (source: Partial<Source>) =>
  upkeepOf(restingOn(source), today).map(({ fact, kinds }) => [fact.place, kinds]);

describe("what needs a look", () => {
  test("is nothing where all is sure and new, whatever its history rests on", () => {
    expect(upkeepOf(aPlatform(), today)).toEqual([]);
  });

  test.each([
    [{ seenOn: "2026-08-23" }, []],
    [{ seenOn: "2026-08-22" }, [["promises.0", ["stale"]]]],
    [{ seenOn: undefined }, [["promises.0", ["undated"]]]],
    [{ confidence: "medium" }, [["promises.0", ["below-high"]]]],
    [{ confidence: "low", seenOn: "2020-01-01" }, [["promises.0", ["below-high", "stale"]]]],
    [{ confidence: "unverified", seenOn: undefined }, [["promises.0", ["unverified", "undated"]]]],
  ] satisfies [Partial<Source>, unknown][])("of a fact read as %j: %j", (source, kinds) => {
    expect(kindsOf(source)).toEqual(kinds);
  });
});

describe("a report", () => {
  const report: Contradiction = { practice: "example-training", topic: "path", country: "GB", seenOn: "2026-11-20" };
  const contradicted = (changes: Partial<Contradiction>, platform = aPlatform()) =>
    upkeepOf(platform, today, [{ ...report, ...changes }]).map(({ fact }) => fact.place);
  const path = "practices.example-training.setting.paths.0";

  test("speaks against the facts of its topic", () => {
    expect(contradicted({})).toEqual([path]);
    expect(contradicted({ topic: "default" })).toEqual(["practices.example-training.defaults.0.phases.1"]);
  });

  test("of something else speaks against no fact in particular", () => {
    expect(contradicted({ topic: "other" })).toEqual([]);
  });

  test.each([
    ["on the day of the reading", "2026-11-01", [path]],
    ["before the fact was read again", "2026-10-31", []],
  ])("of a screen seen %s", (_, seenOn, places) => {
    expect(contradicted({ seenOn })).toEqual(places);
  });

  test("speaks of where the person lives alone", () => {
    const own = { livesIn: ["CH"], name: "Example AG", address: [], source: aSource() } as const;
    const platform = aPlatform({ controllers: [own, ...aPlatform().controllers] });
    expect(contradicted({ topic: "controller", country: "CH" }, platform)).toEqual(["controllers.0"]);
    expect(contradicted({ topic: "controller", country: "GB" }, platform)).toEqual(["controllers.1"]);
  });

  test("about another practice leaves this one alone, except for what the whole platform shares", () => {
    const platform = aPlatform({ practices: [aPractice(), aPractice({ id: "example-sharing" })] });
    expect(contradicted({ practice: "example-sharing" }, platform)).toEqual([
      "practices.example-sharing.setting.paths.0",
    ]);
    expect(contradicted({ practice: "example-sharing", topic: "controller" }, platform)).toEqual(["controllers.0"]);
    expect(contradicted({ practice: undefined }, platform)).toHaveLength(2);
  });
});

describe("npm run platforms", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["lib/infra/launch/run.mjs", "lib/platforms/cli.ts", ...args], {
      cwd: resolve(import.meta.dirname, "../.."),
      encoding: "utf8",
    });

  test("prints the report of a day, with where to look", () => {
    const { status, stdout } = run("--on", "2027-03-01");
    expect(status).toBe(0);
    expect(stdout).toBe(upkeepReport("2027-03-01", platforms));
    expect(upkeepReport(today, [restingOn({ confidence: "low" })])).toContain(
      "Less sure than high: 1\n  example promises.0 (low, 2026-11-01): Example Help: AI and your data <https://help.example.org/ai>\n",
    );
  });

  test.each([["--on"], ["--on", "2027-02-30"], ["--day", "2027-03-01"], ["2027-03-01"]])("refuses %s", (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("npm run platforms");
  });
});
