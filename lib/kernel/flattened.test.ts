import { expect, test } from "vitest";
import { flattened } from "./flattened";

test("every text is found under its dotted key, and nothing else is", () => {
  const nested = { on: { missing: "Type the day", early: "Later" }, general: "Look again", count: 3, none: null };
  expect(flattened("record", nested)).toEqual({
    "record.on.missing": "Type the day",
    "record.on.early": "Later",
    "record.general": "Look again",
  });
  expect(flattened("record", undefined)).toEqual({});
});
