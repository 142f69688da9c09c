import { describe, expect, test } from "vitest";
import { platforms, practices } from "./catalogue";
import { answerersIn } from "./answerers";
import { regionsOf } from "./regions";
import { sourceAnchor, sourcesOf } from "./sources";
import { eeaCountries } from "@/lib/places/catalogue";
import { aPlatform } from "@/lib/testing/a-platform";

describe("the sources of a page", () => {
  test.each(platforms.map((platform) => [platform.id, platform] as const))("%s names each once", (_, platform) => {
    const anchors = sourcesOf(platform).map(sourceAnchor);
    expect(anchors.length).toBeGreaterThan(0);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^source-[a-z0-9-]+$/);
  });

  test("holds those of the practice alone, too", () => {
    const [first] = practices;
    const own = first ? sourcesOf(first) : [];
    expect(own.length).toBeGreaterThan(5);
  });

  test("is as sure of a text as of the least that leans on it, wherever that stands", () => {
    const text = { title: "Privacy policy", seenOn: "2025-01-01" } as const;
    const [high, medium] = [{ ...text, confidence: "high" } as const, { ...text, confidence: "medium" } as const];
    for (const pair of [
      [high, medium],
      [medium, high],
    ])
      expect(sourcesOf(aPlatform({ inShort: pair.map((source) => ({ words: source.confidence, source })) }))).toContain(
        medium,
      );
  });

  test("tells two texts of one title apart by their days", () => {
    const text = { title: "Privacy policy", confidence: "high" } as const;
    expect(sourceAnchor({ ...text, seenOn: "2024-01-01" })).not.toBe(sourceAnchor({ ...text, seenOn: "2025-01-01" }));
  });
});

describe("regions", () => {
  test("name thirty countries as one, and the others by themselves", () => {
    expect(regionsOf([...eeaCountries, "CH", "GB"])).toEqual(["eea", "CH", "GB"]);
    expect(regionsOf(["DE", "FR"])).toEqual(["DE", "FR"]);
    expect(regionsOf("elsewhere")).toEqual(["elsewhere"]);
  });
});

describe("who answers", () => {
  const byId = (id: string) => platforms.find((platform) => platform.id === id);
  const named = (id: string, country: string) => {
    const platform = byId(id);
    return platform
      ? answerersIn(platform, country).map(({ controller: { name }, practices: own }) => [name, own.length])
      : [];
  };

  test("is one company where one answers for all", () => {
    expect(named("linkedin", "GB")).toEqual([["LinkedIn Corporation", 0]]);
    expect(named("linkedin", "DE")).toEqual([["LinkedIn Ireland Unlimited Company", 0]]);
    expect(named("zoom", "GB")).toHaveLength(1);
  });

  test("is each company once, with its practices, where they differ", () => {
    const source = { title: "A policy", confidence: "high" } as const;
    const company = (name: string) => ({ livesIn: "elsewhere", name, address: [], source }) as const;
    const linkedin = byId("linkedin");
    const [first, ...others] = linkedin?.practices ?? [];
    if (!linkedin || !first) throw new Error("LinkedIn has practices");
    const mixed = {
      ...linkedin,
      controllers: [company("All")],
      practices: [{ ...first, controllers: [company("One")] }, ...others],
    };
    expect(answerersIn(mixed, "GB").map(({ controller: { name }, practices: own }) => [name, own.length])).toEqual([
      ["All", others.length],
      ["One", 1],
    ]);
  });
});
