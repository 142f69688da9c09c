import { describe, expect, test } from "vitest";
import { aPlatform, aPractice, aSource } from "@/lib/testing/a-platform";
import { platforms } from "./catalogue";
import { factsOf, holdsIn } from "./facts";

const factAt = (place: string) => factsOf(aPlatform()).find((fact) => fact.place === place);

describe("the walk over a record", () => {
  test.each(platforms.map((platform) => [platform.id, platform] as const))(
    "misses no source of %s and names each place once",
    (_, platform) => {
      const facts = factsOf(platform);
      const inText = JSON.stringify(platform).match(/"confidence":/g) ?? [];
      expect(facts).toHaveLength(inText.length);
      const places = facts.map(({ place, source }) => `${place} ${source.title}`);
      expect(new Set(places).size).toBe(places.length);
    },
  );

  test("finds a source wherever a new field hides it", () => {
    const hidden = { ...aPlatform(), newField: [{ deep: { words: "Something new", source: aSource() } }] };
    expect(factsOf(hidden).at(-1)).toMatchObject({ place: "newField.0.deep", says: "Something new" });
  });
});

describe("a fact", () => {
  test.each([
    ["practices.example-training.setting", "label", "switch · use · AI data · Use my data for AI"],
    ["practices.example-training.setting.paths.0", "path", "web · en · Settings › AI data"],
    ["practices.example-training.setting.questions.0", "question", "May we use your data? · en"],
    ["practices.example-training.defaults.0.phases.1", "default", "2024-01-01 · on"],
    ["practices.example-training.objectionForm", "form", "Objection form · https://example.org/object"],
    ["controllers.0", "controller", "Example Ltd · 1 Example Road"],
    ["inShort.0", "other", "Example trains AI on what its members write."],
  ])("at %s is about the %s and says %j", (place, topic, says) => {
    expect(factAt(place)).toMatchObject({ topic, says });
  });

  test("holds where its entry says, and what is for everywhere else where no other entry speaks", () => {
    const source = aSource();
    const defaults = [
      { livesIn: ["GB", "IE"], phases: [{ exactly: false, state: "on", source }] },
      { livesIn: "elsewhere", phases: [{ exactly: true, state: "off", source }] },
    ] as const;
    const facts = factsOf(aPlatform({ practices: [aPractice({ defaults })] })).filter(
      ({ topic }) => topic === "default",
    );
    const saidIn = (country: string) => facts.filter((fact) => holdsIn(fact, country)).map(({ says }) => says);
    expect(saidIn("IE")).toEqual(["exactly: false · on"]);
    expect(saidIn("CH")).toEqual(["off"]);
  });

  test("names its practice, or none", () => {
    expect(factAt("practices.example-training.setting")?.practice).toBe("example-training");
    expect(factAt("controllers.0")).not.toHaveProperty("practice");
  });

  test("is past where something came after it, or where it is history", () => {
    const past = factsOf(aPlatform()).filter((fact) => fact.past);
    expect(past.map(({ place }) => place)).toEqual(["practices.example-training.defaults.0.phases.0", "timeline.0"]);
  });

  test("about a form instead of a switch is about the form", () => {
    const source = aSource();
    const setting = { kind: "form", name: "Object", paths: [], source } as const;
    const facts = factsOf(aPlatform({ practices: [aPractice({ setting })] }));
    expect(facts.find(({ place }) => place.endsWith(".setting"))?.topic).toBe("form");
  });
});
