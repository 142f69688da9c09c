import { describe, expect, test } from "vitest";
import type { Path, Setting, Source } from "./schema";
import { questionsOn, waysTo } from "./ways";

const source: Source = { title: "A guide", seenOn: "2025-01-01", confidence: "high" };
const path = (clients: Path["clients"], language = "en"): Path => ({ clients, language, steps: ["Settings"], source });

describe("the ways to a setting", () => {
  test("are one for each client, by its own menus where they are known", () => {
    const ways = waysTo({ paths: [path(["web"]), path(["ios", "android"])] }, "GB");
    expect(ways.map(({ client, shownFor }) => [client, shownFor])).toEqual([
      ["web", "web"],
      ["ios", "ios"],
      ["android", "android"],
    ]);
  });

  test.each([
    ["web", ["web", "web", "web"]],
    ["ios", ["ios", "ios", "ios"]],
    ["android", ["android", "android", "android"]],
  ] as const)("show the menus of %s in place of those that nobody has written down", (known, shown) => {
    expect(waysTo({ paths: [path([known])] }, "GB").map(({ shownFor }) => shownFor)).toEqual(shown);
  });

  test("take the other phone before the website", () => {
    const [, ios] = waysTo({ paths: [path(["web"]), path(["android"])] }, "GB");
    expect(ios?.shownFor).toBe("android");
  });

  test("are none where nothing is known", () => {
    expect(waysTo({ paths: [] }, "GB")).toEqual([]);
  });

  test.each([
    ["DE", ["de", "en", "fr"]],
    ["FR", ["fr", "en", "de"]],
    ["GB", ["en", "fr", "de"]],
    ["JP", ["en", "fr", "de"]],
  ])("begin in %s with the language most people read there, then English", (country, languages) => {
    const [web] = waysTo({ paths: [path(["web"], "fr"), path(["web"], "en"), path(["web"], "de")] }, country);
    expect(web?.paths.map(({ language }) => language)).toEqual(languages);
  });
});

describe("the question on a screen", () => {
  const question = (words: string, livesIn: readonly string[] | "elsewhere", from?: string) =>
    ({ words, livesIn, language: "en", source, ...(from === undefined ? {} : { from }) }) as const;
  const setting = (questions: Extract<Setting, { kind: "switch" }>["questions"]) =>
    ({ kind: "switch", permits: "use", name: "AI", paths: [], questions, source }) as const;
  const asked = setting([
    question("first", "elsewhere"),
    question("second", "elsewhere", "2025-06-01"),
    question("here", ["GB"], "2025-01-01"),
  ]);

  test.each([
    ["GB", "2025-07-01", ["here"]],
    ["US", "2025-05-31", ["first"]],
    ["US", "2025-06-01", ["second"]],
    ["GB", "2024-12-31", ["first"]],
  ])("is in %s on %s the newest that was asked there", (country, day, words) => {
    expect(questionsOn(asked, country, day).map((one) => one.words)).toEqual(words);
  });

  test("is none where none was written down for the place", () => {
    expect(questionsOn(setting([question("here", ["GB"])]), "US", "2026-01-01")).toEqual([]);
  });
});
