import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { places } from "@/lib/places/catalogue";
import { aDashboard, aFigure } from "@/lib/testing/a-dashboard";
import { say } from "@/lib/words/say";
import { chartOf } from "./catalogue";
import { csvOf } from "./csv";
import type { Drawing } from "./drawing";
import { drawnCharts } from "./drawn";
import { fileStyle } from "./file-style.data";
import { placePoints } from "./place-points.data";
import { type Chart, chartIds } from "./schema";
import { standaloneSvg } from "./standalone";

const speech = { words: say("dashboard"), locale: "en" };
const everything = aDashboard();
const atPlace = aDashboard({ selection: { place: "wales" }, foundOn: undefined, told: undefined, answers: undefined });
const ofPlatform = aDashboard({
  selection: { platform: "linkedin" },
  practices: everything.practices.filter(({ platform }) => platform === "linkedin"),
});
const nobody = aDashboard({
  checked: aFigure(0),
  places: everything.places.map(({ place }) => ({ place, count: aFigure(0) })),
  practices: everything.practices.map((practice) => ({ ...practice, total: aFigure(3), on: undefined })),
  told: everything.told?.map(({ told }) => ({ told, count: aFigure(1) })),
  answers: everything.answers?.map((answers) => ({ ...answers, total: aFigure(2), prompt: undefined })),
  weeks: [],
});
const selections = { everything, atPlace, ofPlatform, nobody };

function chart(id: (typeof chartIds)[number], dashboard = everything): Chart {
  return chartOf(id, dashboard, speech) ?? expect.fail(`No chart ${id}`);
}

const elementsOf = (drawing: Drawing): Drawing[] => [
  drawing,
  ...drawing.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child))),
];

describe.each(Object.entries(selections))("of %s", (_, dashboard) => {
  const charts = drawnCharts(dashboard, speech);

  test("no drawing brings looks of its own, which the policy of the page would refuse", () => {
    const elements = charts.flatMap(({ drawn }) =>
      drawn.flatMap(({ wide, narrow }) => [wide, ...(narrow ? [narrow] : [])].flatMap(elementsOf)),
    );
    expect(elements.filter(({ name, attributes }) => name === "style" || "style" in attributes)).toEqual([]);
    const values = elements.flatMap(({ attributes }) => Object.values(attributes));
    expect(values.filter((value) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
  });

  test("every chart is a whole file, with its title, its words and its source", () => {
    for (const each of charts) {
      const { document } = new JSDOM(standaloneSvg(each, { source: "Unticked" }), { contentType: "image/svg+xml" })
        .window;
      expect(document.documentElement.tagName).toBe("svg");
      expect(document.querySelector("title")?.textContent).toBe(each.title);
      expect(document.querySelector("desc")?.textContent).toBe(each.summary);
      expect(document.documentElement.textContent).toContain("Unticked");
      // A text in a drawing does not wrap, and what is wider than the file is cut off: a letter of a wide face is more than half as wide as high.
      const width = Number(document.documentElement.getAttribute("width")) - 48;
      for (const line of document.querySelectorAll(".file-title, .file-text, .file-heading, .file-source"))
        expect(line.textContent.length * (line.classList.contains("file-title") ? 15 : 7.2)).toBeLessThanOrEqual(width);
      const told = [...document.querySelectorAll(".file-text")].map((line) => line.textContent).join(" ");
      expect(told).toContain(each.text ?? "");
    }
  });

  test("every chart has a row of data as wide as its head", () => {
    for (const each of charts) {
      const { data, errors } = Papa.parse<string[]>(csvOf(each).trimEnd());
      expect(errors).toEqual([]);
      expect(new Set(data.map((row) => row.length))).toEqual(new Set([each.data.head.length]));
    }
  });
});

describe("what is not shown", () => {
  test("is neither drawn nor written, only that it is few", () => {
    const { tables, panels, data } = chart(
      "nations",
      aDashboard({
        places: everything.places.map(({ place, count }) => ({ place, count: place === "wales" ? aFigure(9) : count })),
      }),
    );
    expect(tables[0]?.rows.find(({ key }) => key === "wales")?.cells[1]).toEqual({ text: "fewer than 10" });
    const [picture] = panels.map((panel) => panel.picture);
    expect(picture?.kind === "nations" && picture.marks.find(({ nation }) => nation === "wales")).toEqual({
      ...{ nation: "wales", label: "Wales", value: "fewer than 10", count: undefined },
    });
    expect(data.rows.find(([nation]) => nation === "wales")).toEqual(["wales", "", "", 17, "fewer than 10"]);
  });

  test("has few words on the map, and all of them in the table", () => {
    const faint = { kind: "faint", high: 60 } as const;
    const places = everything.places.map((one) => (one.place === "wales" ? { ...one, count: faint } : one));
    const { tables, panels } = chart("nations", aDashboard({ places }));
    const [picture] = panels.map((panel) => panel.picture);
    const marks = picture?.kind === "nations" ? picture.marks : [];
    expect(marks.find(({ nation }) => nation === "wales")).toMatchObject({ value: "too few to say", count: undefined });
    expect(tables[0]?.rows.find(({ key }) => key === "wales")?.cells[1]).toEqual({
      text: "too few to tell from the noise",
    });
  });

  test("leaves no drawing where there is nothing else", () => {
    expect(chartIds.map((id) => chart(id, nobody).panels)).toEqual(chartIds.map(() => []));
  });

  test("of one place there are no charts of what was found, or told, or answered", () => {
    expect(chartIds.filter((id) => chartOf(id, atPlace, speech) === undefined)).toEqual(["told", "answers"]);
    expect(chart("setting", atPlace).title).toBe("Which settings they checked");
  });
});

describe("a chart", () => {
  test("of the setting gives shares of all platforms, and every state of one", () => {
    expect(chart("setting").panels.map(({ picture }) => picture)).toMatchObject([{ kind: "bars", whole: 100 }]);
    const [linkedin] = chart("setting", ofPlatform).panels;
    expect(linkedin?.picture.kind === "bars" && linkedin.picture.bars.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["On", "Off"]),
    );
  });

  test("says of a setting without a switch that it has none, and not that too few found it on", () => {
    const [panel] = chart("setting").panels;
    const bars = panel?.picture.kind === "bars" ? panel.picture.bars : [];
    expect(bars.map(({ label, value }) => [label, value])).toEqual([
      ["LinkedIn", "78%"],
      ["X", "74%"],
      ["Instagram", "has no switch"],
    ]);
  });

  test("of places lists those that are shown, and the rest in one row", () => {
    const { tables, data } = chart("places");
    const rows = tables.flatMap((table) => table.rows);
    expect(rows).toHaveLength(everything.places.filter(({ count }) => count.kind === "count").length + 1);
    expect(rows.at(-1)?.cells).toEqual([{ text: "All other places together" }, { text: "137", note: "77 to 197" }]);
    expect(data.rows).toHaveLength(places.length + 1);
  });

  test("knows where every place lies", () => {
    expect(places.filter((place) => !placePoints[place].every(Number.isFinite))).toEqual([]);
  });

  test("as a file has no looks that a drawing program could not follow", () => {
    expect(fileStyle).not.toMatch(/var\(|@media|url\(/);
  });
});
