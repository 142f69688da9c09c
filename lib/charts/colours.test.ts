import { describe, expect, test } from "vitest";
import { aDashboard } from "@/lib/testing/a-dashboard";
import { type ChartLooks, chartLooks } from "@/lib/testing/chart-looks";
import { apart, visions } from "@/lib/testing/seen-colours";
import { say } from "@/lib/words/say";
import type { Drawing } from "./drawing";
import { drawnCharts } from "./drawn";

type Pair = readonly [one: string | undefined, other: string | undefined];

/** What is read off a chart, with everything it is drawn on: as WCAG 2.2 has it, at least 3 to 1. */
const marks: Readonly<Record<string, (looks: ChartLooks) => Pair>> = {
  "a bar and its track": ({ fill }) => [fill("drawing-bar"), fill("drawing-track")],
  "a column and the ground": ({ fill, ground }) => [fill("drawing-bar"), ground],
  "an interval and its halo": ({ stroke }) => [stroke("drawing-whisker"), stroke("drawing-halo")],
  "a halo and the bar it is on": ({ fill, stroke }) => [stroke("drawing-halo"), fill("drawing-bar")],
  "a line and the ground": ({ stroke, ground }) => [stroke("drawing-line"), ground],
  "a line and its band": ({ fill, stroke }) => [stroke("drawing-line"), fill("drawing-band")],
  "the end of a line and its band": ({ fill }) => [fill("drawing-dot"), fill("drawing-band")],
  "a circle and the sea": ({ stroke, ground }) => [stroke("drawing-circle"), ground],
  "a circle and the land": ({ fill, stroke }) => [stroke("drawing-circle"), fill("drawing-land")],
  "a circle and a nation": ({ fill, stroke }) => [stroke("drawing-circle"), fill("drawing-nation")],
  "a circle and one beneath it": ({ fill, stroke }) => [
    stroke("drawing-circle"),
    fill("drawing-circle", fill("drawing-circle", fill("drawing-land"))),
  ],
  "an axis and the ground": ({ stroke, ground }) => [stroke("drawing-axis"), ground],
  "nought and the ground": ({ stroke, ground }) => [stroke("drawing-base"), ground],
};
const enoughContrast = 3;
/** Far more than is just seen, which is 2: the bars of two colours that somebody takes for one are nearer. */
const enoughForMarks = 20;

/** What only lies beneath or around: it is seen, and nothing is read off its edge. */
const areas: Readonly<Record<string, (looks: ChartLooks) => Pair>> = {
  "a track and the ground": ({ fill, ground }) => [fill("drawing-track"), ground],
  "the land and the sea": ({ fill, ground }) => [fill("drawing-land"), ground],
  "a nation and the sea": ({ fill, ground }) => [fill("drawing-nation"), ground],
  "a band and the ground": ({ fill, ground }) => [fill("drawing-band"), ground],
  "a circle and the sea": ({ fill, ground }) => [fill("drawing-circle"), ground],
  "a circle and the land": ({ fill }) => [fill("drawing-circle", fill("drawing-land")), fill("drawing-land")],
};
const enoughForAreas = 7;

/** What is too near to each other, to whom. */
function tooNear(looks: ChartLooks): string[] {
  const faults: string[] = [];
  for (const [vision, filter] of Object.entries(visions)) {
    const seen = ([one, other]: Pair) =>
      one && other ? apart(one, other, filter) : expect.fail("A mark without a colour");
    for (const [name, pairOf] of Object.entries(marks)) {
      const { contrast, difference } = seen(pairOf(looks));
      if (contrast < enoughContrast || difference < enoughForMarks)
        faults.push(`${name}, ${vision}: ${contrast.toFixed(2)}, ${difference.toFixed(0)}`);
    }
    for (const [name, pairOf] of Object.entries(areas)) {
      const { difference } = seen(pairOf(looks));
      if (difference < enoughForAreas) faults.push(`${name}, ${vision}: ${difference.toFixed(0)}`);
    }
  }
  return faults;
}

/** The same looks in other colours. */
function recoloured(looks: ChartLooks, colours: Readonly<Record<string, string>>): ChartLooks {
  return { ...looks, fill: (drawn, over) => colours[drawn] ?? looks.fill(drawn, over) };
}
const byDay = chartLooks["on a page by day"] ?? expect.fail("There are no looks by day");

describe("the colours of the charts", () => {
  test.each(Object.entries(chartLooks))("are told apart %s, whatever cones somebody lacks", (_, looks) => {
    expect(tooNear(looks)).toEqual([]);
  });

  test.each([
    ["red on green", { "drawing-bar": "#c8452f", "drawing-track": "#7d8b2b" }, ["deuteranopia"]],
    [
      "blue on a green that lack of blue takes for it",
      { "drawing-bar": "#1f7fbf", "drawing-track": "#1f8a70" },
      ["tritanopia"],
    ],
    ["yellow on white", { "drawing-bar": "#ffe45c" }, Object.keys(visions)],
  ])("would be refused as %s", (_, colours, by) => {
    const faults = tooNear(recoloured(byDay, colours));
    for (const vision of by) expect(faults).toContainEqual(expect.stringContaining(`, ${vision}: `));
  });

  test("that differ in hue alone are refused to those who do not see it, and not to others", () => {
    const [red, green] = ["#c8452f", "#7d8b2b"];
    const seen = (vision: keyof typeof visions) => apart(red, green, visions[vision] ?? expect.fail()).difference;
    expect(seen("colour vision")).toBeGreaterThan(2 * enoughForMarks);
    expect(seen("deuteranopia")).toBeLessThan(enoughForMarks);
  });

  test("are all here: nothing is painted in a colour that is not compared, but what nothing is read off", () => {
    const speech = { words: say("dashboard"), locale: "en" };
    const classesOf = ({ attributes, children }: Drawing): string[] => [
      ...(attributes["class"]?.split(" ") ?? []),
      ...children.flatMap((child) => (typeof child === "string" ? [] : classesOf(child))),
    ];
    const drawn = drawnCharts(aDashboard(), speech).flatMap((chart) =>
      chart.drawn.flatMap(({ wide }) => classesOf(wide)),
    );
    const painted = new Set(drawn.filter((name) => byDay.fill(name) ?? byDay.stroke(name)));
    const compared = new Set<string>();
    const noting: ChartLooks = {
      ...byDay,
      fill: (name, over) => (compared.add(name), byDay.fill(name, over)),
      stroke: (name) => (compared.add(name), byDay.stroke(name)),
    };
    for (const pairOf of [...Object.values(marks), ...Object.values(areas)]) pairOf(noting);
    expect([...painted].filter((name) => !compared.has(name)).sort()).toEqual(["drawing-grid", "drawing-neighbour"]);
    expect(compared.size).toBeGreaterThan(10);
  });
});
