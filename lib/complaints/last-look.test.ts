import { expect, test } from "vitest";
import type { CaseEvent } from "./events";
import { lastLook } from "./last-look";

const look = (on: string, state: "on" | "off" = "on"): CaseEvent => ({
  id: `00000000-0000-4000-8000-0000${on.replaceAll("-", "")}`,
  kind: "setting-seen",
  on,
  recordedOn: on,
  state,
});
const answer: CaseEvent = {
  id: "00000000-0000-4000-8000-000000000009",
  kind: "answered",
  on: "2026-12-05",
  recordedOn: "2026-12-05",
  how: "refused",
};

test.each([
  ["nobody looked", [], undefined],
  ["today", [look("2026-12-10")], "2026-12-10"],
  ["the latest of two", [look("2026-12-01"), look("2026-12-09", "off")], "2026-12-09"],
  ["on the last day on which it is fresh", [look("2026-11-26")], "2026-11-26"],
  ["a day too early", [look("2026-11-25")], undefined],
  ["before the company answered", [look("2026-12-04"), answer], undefined],
  ["on the day of the answer", [answer, look("2026-12-05")], "2026-12-05"],
] satisfies [string, CaseEvent[], string | undefined][])("a look counts: %s", (_, events, on) => {
  expect(lastLook({ events }, "2026-12-10")?.on).toBe(on);
});
