import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nestedValue, nestFields } from "./nest-fields";

describe("the fields of a form", () => {
  test.each<[string, [string, unknown][], object]>([
    ["one", [["name", "Sofia"]], { name: "Sofia" }],
    [
      "a date",
      [
        ["on.day", "1"],
        ["on.month", "2"],
        ["on.year", "2026"],
      ],
      { on: { day: "1", month: "2", year: "2026" } },
    ],
    [
      "boxes ticked",
      [
        ["wanted", "stop"],
        ["wanted", "erase"],
        ["wanted", "access"],
      ],
      { wanted: ["stop", "erase", "access"] },
    ],
    [
      "a file beside them",
      [
        ["name", "Sofia"],
        ["shot", new Blob(["x"])],
      ],
      { name: "Sofia" },
    ],
    [
      "a name that is text and a group",
      [
        ["on", "x"],
        ["on.day", "1"],
      ],
      { on: { day: "1" } },
    ],
    ["nothing", [], {}],
  ])("become one object: %s", (_, entries, nested) => {
    expect(nestFields(entries)).toEqual(nested);
  });

  test.each(["__proto__.polluted", "a.__proto__.polluted", "constructor.prototype.polluted", "__proto__"])(
    "named %s change no prototype",
    (name) => {
      nestFields([[name, "yes"]]);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
    },
  );

  test("named with ten thousand dots do not exhaust the stack", () => {
    expect(() => nestFields([[".".repeat(10_000), "x"]])).not.toThrow();
  });

  test("never throw, whatever their names", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => typeof nestFields(entries) === "object"),
    );
  });

  test.each<[unknown, string, unknown]>([
    [{ name: "Sofia" }, "name", "Sofia"],
    [{ on: { day: "1" } }, "on.day", "1"],
    [{ on: { day: "1" } }, "on.month", undefined],
    [{ wanted: ["stop", 1] }, "wanted", ["stop"]],
    [{ count: true }, "count", "yes"],
    [{ count: false }, "count", undefined],
    [{}, "constructor", undefined],
    [{}, "__proto__.toString", undefined],
    [undefined, "name", undefined],
    ["text", "length", undefined],
  ])("%j read at %s is %j", (nested, name, value) => {
    expect(nestedValue(nested, name)).toEqual(value);
  });
});
