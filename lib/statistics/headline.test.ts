import { expect, test } from "vitest";
import type { Figure } from "./disclosure";
import { headlineOf } from "./headline";

const few: Figure = { kind: "few", high: 12 };
const count = (value: number): Figure => ({ kind: "count", value, low: value - 4, high: value + 4 });

test.each([
  ["those who found it on, of those who looked", { foundOn: count(30), checked: count(50) }, ["foundOn", 30, 50]],
  ["those who looked, where too few found it on", { foundOn: few, checked: count(50) }, ["checked", 50, undefined]],
  [
    "those who looked, where nobody was asked for more",
    { foundOn: undefined, checked: count(50) },
    ["checked", 50, undefined],
  ],
] as const)("the figure is %s", (_, dashboard, [what, value, checked]) => {
  expect(headlineOf(dashboard)).toEqual({ what, figure: count(value), checked });
});

test("where too few looked, the figure is that", () => {
  expect(headlineOf({ foundOn: few, checked: few })).toEqual({ what: "checked", figure: few, checked: undefined });
});
