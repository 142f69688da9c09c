import { describe, expect, test } from "vitest";
import type { Residence } from "./catalogue";
import { clocks } from "./clocks/clocks.data";
import { unsayableIn } from "./do-not-say.data";
import { expectationsFor, saidAbout, waysOnFor, type Stage } from "./procedure";
import { waysOn } from "./procedure-after.data";
import { icoProcedure } from "./procedure.data";
import { lawCheckedOn } from "./sources.data";

const stages = ["draft", "company", "answered", "authority", "decided", "closed"] as const satisfies readonly Stage[];
const england: Residence = { country: "GB" };
const homes: [string, Residence][] = [
  ["England", england],
  ["Ireland", { country: "IE" }],
  ["Bavaria", { country: "DE", land: "BY" }],
  ["Switzerland", { country: "CH" }],
  ["Ontario", { country: "CA", province: "ON" }],
  ["Quebec", { country: "CA", province: "QC" }],
  ["New York", { country: "US", state: "NY" }],
  ["California", { country: "US", state: "CA" }],
];

describe("what to expect", () => {
  test.each(homes)("in %s is known at every stage but the last, and never from memory", (_, residence) => {
    for (const stage of stages) {
      const known = expectationsFor(residence, stage);
      expect(known.length > 0, stage).toBe(stage !== "closed");
      expect(known.every(({ confirmed, sources }) => confirmed && sources.length > 0)).toBe(true);
    }
  });

  test("of the ICO is how long it takes and that it may do no more than record, while the matter lies with it", () => {
    const says = expectationsFor(england, "authority").map((fact) => fact.says);
    expect(says).toEqual(expect.arrayContaining([icoProcedure.serviceStandard.says, icoProcedure.triage.says]));
  });

  test("is nothing where no authority is known", () => {
    expect(expectationsFor({ country: "BR" }, "company")).toEqual([]);
  });

  test("is what regulators said of the same practice, the latest first, and of no other", () => {
    const said = saidAbout("linkedin-content-ai", england);
    expect(said.slice(0, 3).map(({ id }) => id)).toEqual([
      "dpc-linkedin-2025",
      "ap-linkedin-2025",
      "ico-linkedin-2025",
    ]);
    expect(saidAbout("reddit-machine-learning", england)).toEqual([]);
    expect(saidAbout("linkedin-content-ai", { country: "BR" })).toEqual([]);
  });
});

describe("the ways on", () => {
  const idsOf = (residence: Residence, after: "silence" | "outcome") => {
    const names = Object.entries(waysOn);
    return waysOnFor(residence, after).map((way) => names.find(([, each]) => each === way)?.[0]);
  };

  test("from a silent ICO lead to the tribunal, from its outcome to a review", () => {
    expect(idsOf(england, "silence")).toEqual(["uk-tribunal", "uk-court", "uk-ombudsman"]);
    expect(idsOf(england, "outcome")).toEqual(["uk-review", "uk-judicial-review", "uk-court", "uk-ombudsman"]);
  });

  test("in the Union lead to court under Article 78(2), and elsewhere as far as anything was found", () => {
    expect(idsOf({ country: "IE" }, "silence")).toEqual(["eu-silence", "eu-court"]);
    expect(idsOf({ country: "CA", province: "ON" }, "outcome")).toEqual(["ca-federal-court"]);
    expect(waysOnFor({ country: "CH" }, "outcome")).toEqual([]);
  });

  test.each(Object.entries(waysOn))("%s has clocks of its territory, and promises nothing", (_, way) => {
    const own = clocks.filter(({ id }) => (way.clocks as readonly string[]).includes(id));
    expect(own.map(({ territory }) => territory)).toEqual(way.clocks.map(() => way.territory));
    expect([way.title, way.says, way.can, way.cannot].flatMap((text) => unsayableIn(text, lawCheckedOn))).toEqual([]);
  });
});
