import { describe, expect, test } from "vitest";
import { statesOfKind } from "@/lib/findings/choices.data";
import { controlOf, practices } from "@/lib/platforms/catalogue";
import { catalogue } from "@/lib/words/catalogue";
import { askedAs, settingName, statesOf } from "./control";

const { states } = catalogue.en.check.setting;
const labelled = practices.map(({ id, setting }) => [id, setting] as const);

describe("what can be found", () => {
  test.each(labelled)("of %s has words, each its own", (_, setting) => {
    const offered = statesOf(setting);
    expect(offered.map(({ state }) => state)).toEqual(statesOfKind[setting.kind]);
    const said = offered.map(({ key }) => Object.values(states[key]).join(" "));
    expect(new Set(said).size).toBe(said.length);
  });

  test.each(labelled)("of %s names a setting only where there is one", (_, setting) => {
    const names = statesOf(setting).some(({ key }) => Object.values(states[key]).join(" ").includes("{name}"));
    expect(names).toBe(settingName(setting).name !== "");
  });

  test("of a switch against the use says the right way round what it is set to", () => {
    const against = practices.find((practice) => controlOf(practice) === "prevention");
    expect(against).toBeDefined();
    const [used, kept] = against ? statesOf(against.setting) : [];
    expect(used?.state).toBe("on");
    expect(states[used?.key ?? "greyed"].label).toMatch(/ is off$/);
    expect(kept?.state).toBe("off");
    expect(states[kept?.key ?? "greyed"].label).toMatch(/ is on$/);
  });
});

test("only the steps about the control ask in other words", () => {
  expect(askedAs("setting", "form")).toBe("setting.form");
  expect(askedAs("setting", "prevention")).toBe("setting");
  expect(askedAs("choice", "prevention")).toBe("choice.prevention");
  expect(askedAs("effect", "form")).toBe("effect");
});
