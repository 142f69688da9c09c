import { expect, test } from "vitest";
import { conductIn, practiceById } from "@/lib/platforms/catalogue";
import { keyDatesFor } from "./key-dates";

const linkedin = practiceById("linkedin-content-ai");
const began = (country: string) => keyDatesFor(conductIn(linkedin, country), {});

test.each([
  // What some people were shown in 2024 in the United Kingdom divides nobody's count.
  ["GB", [{ on: "2025-11-03", exactly: false }]],
  ["IE", [{ on: "2025-11-03", exactly: true }]],
  [
    "CA",
    [
      { on: "2024-09-18", exactly: false },
      { on: "2025-11-03", exactly: true, again: true },
    ],
  ],
])("where someone lives in %s, the use began on the days that the catalogue has", (country, days) => {
  expect(began(country)).toEqual(days.map((day) => ({ because: "use-began", ...day })));
});

test("a person's own days stand among them in the order of time", () => {
  const said = {
    seen: { on: "2026-11-14", firstOn: "2026-01-05" },
    notice: { told: "before", on: "2025-09-18" },
    switchedOff: { off: true, on: "2026-11-15" },
  };
  expect(keyDatesFor(conductIn(linkedin, "GB"), said).map(({ on, because }) => `${on} ${because}`)).toEqual([
    "2025-09-18 told",
    "2025-11-03 use-began",
    "2026-01-05 first-seen",
    "2026-11-15 switched-off",
  ]);
});

test.each([
  [{ notice: { told: "no", on: "2025-09-18" } }],
  [{ notice: { told: "after" } }],
  [{ switchedOff: { off: false, on: "2026-11-15" } }],
  [{}],
])("what was not said divides nothing: %j", (said) => {
  expect(keyDatesFor(conductIn(linkedin, "IE"), said)).toHaveLength(1);
});
