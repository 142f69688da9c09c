import { describe, expect, test } from "vitest";
import type { LetterFacts } from "@/lib/letters/schema";
import { aCase, anEvent } from "@/lib/testing/a-case";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import { standingOf } from "./standing";

type Residence = LetterFacts["residence"];
const sent = anEvent("sent", "2026-11-21");
const wanted: LetterFacts["wanted"] = ["stop", "erase", "access"];

function standing(residence: Residence, today: string, events = [sent]) {
  return standingOf(aCase({ facts: bareLetterFacts({ residence, wanted }), events }), today);
}

const cases: [string, Residence, company: string[]][] = [
  ["Ireland", { country: "IE" }, ["eu-rights 2026-12-21"]],
  ["Bavaria", { country: "DE", land: "BY" }, ["eu-rights 2026-12-21"]],
  ["Switzerland", { country: "CH" }, ["ch-access 2026-12-21"]],
  ["Ontario", { country: "CA", province: "ON" }, ["ca-access 2026-12-21"]],
  ["Quebec", { country: "CA", province: "QC" }, ["ca-access 2026-12-21"]],
  ["California", { country: "US", state: "CA" }, ["us-ca-request 2027-01-05"]],
  ["New York", { country: "US", state: "NY" }, []],
  ["Brazil", { country: "BR" }, []],
];

describe("a case elsewhere is reckoned with its own law, and shows no day that no law names", () => {
  test.each(cases)("%s", (_name, residence, expected) => {
    const { deadlines, elapsed } = standing(residence, "2026-11-30");
    expect(deadlines.map(({ clock, reckoned }) => `${clock} ${reckoned.due}`)).toEqual(expected);
    expect(elapsed).toEqual([{ for: "answer", since: "2026-11-21", days: 9 }]);
  });

  test.each(cases)("%s: a rule from memory tells nobody what to do", (_name, residence, expected) => {
    const { next } = standing(residence, "2026-11-30");
    const isSure = expected.some((line) => line.startsWith("eu-"));
    expect(next).toMatchObject({ kind: "wait", for: "answer" });
    expect("by" in next).toBe(isSure);
  });
});

test("in Ireland the authority has three months, and then it is pressed; nobody else is", () => {
  const events = [sent, anEvent("authority-sent", "2027-01-10")];
  expect(standing({ country: "IE" }, "2027-02-01", events).next).toMatchObject({
    kind: "wait",
    for: "authority",
    by: { clock: "eu-regulator-progress", reckoned: { due: "2027-04-12" } },
  });
  expect(standing({ country: "IE" }, "2027-04-13", events).next).toEqual({ kind: "press-authority" });
  expect(standing({ country: "CH" }, "2028-04-13", events)).toMatchObject({
    next: { kind: "wait", for: "authority" },
    elapsed: [{ for: "authority", since: "2027-01-10", days: 459 }],
  });
});

test("where no authority is known, an answer that settles nothing leaves no way on", () => {
  const events = [sent, anEvent("answered", "2026-12-03"), anEvent("setting-seen", "2026-12-04")];
  const places: Residence[] = [{ country: "BR" }, { country: "IE" }];
  expect(places.map((residence) => standing(residence, "2026-12-05", events).next)).toEqual([
    { kind: "nothing", because: "no-way-on" },
    { kind: "write", letter: "authority", because: "answer-insufficient" },
  ]);
});
