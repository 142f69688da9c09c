import { expect, test } from "vitest";
import { publish, publishShare } from "./disclosure";

test.each([
  [0, { kind: "few" }],
  [1, { kind: "few" }],
  [9, { kind: "few" }],
  [10, { kind: "count", value: 10 }],
  [11, { kind: "count", value: 11 }],
])("%i is published as %j", (count, published) => {
  expect(publish(count)).toEqual(published);
});

test.each([
  [0, 0, undefined],
  [0, 100, undefined],
  [9, 100, undefined],
  [10, 100, 10],
  [11, 100, 11],
  [9, 9, undefined],
  [10, 10, 100],
  [12, 18, 67],
  [95, 1_000, 10],
])("%i of %i is %s per cent", (part, whole, share) => {
  expect(publishShare(part, whole)).toBe(share);
});
