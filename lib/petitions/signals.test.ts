import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { burstCounter } from "./bursts";
import { foldedName } from "./folded-name";
import { signals, signSchema } from "./schema";
import { mailFrom, signalsOf } from "./signals";

const noon = new Date("2026-11-22T12:00:00Z");
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);
const plain = { trap: "", seconds: 60, isDisposable: false, isBurst: false, lacksProof: false };

describe("signals", () => {
  test.each([
    [plain, []],
    [{ ...plain, trap: "x" }, ["trap"]],
    [{ ...plain, seconds: 2 }, ["quick"]],
    [{ ...plain, seconds: undefined }, ["quick"]],
    [{ ...plain, isDisposable: true, isBurst: true, lacksProof: true }, ["disposable", "burst", "no-proof"]],
  ])("of %j are %j", (noticed, expected) => {
    expect(signalsOf(noticed)).toEqual(expected);
  });

  test("make a mail go later, each of them, and none makes it go sooner", () => {
    expect(mailFrom([], noon)).toEqual(noon);
    for (const signal of signals) {
      const alone = mailFrom([signal], noon).getTime();
      expect(alone).toBeGreaterThan(noon.getTime());
      expect(mailFrom(signals, noon).getTime()).toBeGreaterThanOrEqual(alone);
    }
  });
});

describe("a burst", () => {
  /** A crowd of so many in a minute, of whom a share has that name; gives how many of those were taken for a burst. */
  function crowd(count: ReturnType<typeof burstCounter>, { people, share, name, at }: Crowd): number {
    let bursts = 0;
    for (let person = 0; person < people; person += 1) {
      const isOne = person % Math.round(1 / share) === 0;
      if (count({ group: "a petition", name: isOne ? name : `other ${person % 7}` }, minutes(at)) && isOne) bursts += 1;
    }
    return bursts;
  }
  interface Crowd {
    people: number;
    share: number;
    name: string;
    at: number;
  }

  test("is a name that suddenly brings a much larger share than before", () => {
    const count = burstCounter();
    for (let at = 0; at < 5; at += 1) crowd(count, { people: 200, share: 1 / 100, name: "odd.example", at });
    expect(crowd(count, { people: 200, share: 1 / 2, name: "odd.example", at: 5 })).toBeGreaterThan(50);
  });

  test("is not a crowd of which each part grows alike, however large", () => {
    const count = burstCounter();
    for (let at = 0; at < 5; at += 1) crowd(count, { people: 100, share: 1 / 2, name: "gmail.com", at });
    expect(crowd(count, { people: 20_000, share: 1 / 2, name: "gmail.com", at: 5 })).toBe(0);
  });

  test("is none where there is nothing to compare with, and none of another petition", () => {
    const count = burstCounter();
    expect(crowd(count, { people: 5_000, share: 1 / 2, name: "odd.example", at: 0 })).toBe(0);
    expect(count({ group: "another", name: "odd.example" }, minutes(1))).toBe(false);
  });

  test("is forgotten after an hour", () => {
    const count = burstCounter();
    crowd(count, { people: 1_000, share: 1 / 100, name: "odd.example", at: 0 });
    expect(crowd(count, { people: 200, share: 1 / 2, name: "odd.example", at: 62 })).toBe(0);
  });
});

describe("a name", () => {
  test.each([
    ["Sofía  Ortega", "ortega sofia"],
    ["ORTEGA, Sofia", "ortega sofia"],
    ["O’Brien-Smith", "brien o smith"],
    ["Ｓｏｆｉａ", "sofia"],
  ])("%j folds to %j", (typed, folded) => {
    expect(foldedName(typed)).toBe(folded);
  });

  test("in a script whose marks are letters stays what it is", () => {
    expect(foldedName("रामा")).not.toBe(foldedName("रामी"));
    expect(foldedName("محمد")).toBe("محمد");
  });

  test("folded stays folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => foldedName(foldedName(typed)) === foldedName(typed)),
    );
  });
});

describe("what a signer sends", () => {
  const given = { name: "Sofia Ortega", email: "sofia@example.org", country: "GB" };
  const faults = (changes: object) =>
    signSchema.safeParse({ ...given, ...changes }).error?.issues.map(({ message }) => message);

  test("needs a name, an address and a country, and nothing else", () => {
    expect(signSchema.parse(given)).toMatchObject({
      ...{ ...given, place: "GB", comment: "", trap: "", began: "", proof: "" },
      ...{ isNameShown: false, isNameDelivered: false, wantsUpdates: false },
    });
    expect(signSchema.safeParse({}).success).toBe(false);
  });

  test.each([
    [{ name: "  " }, ["name"]],
    [{ name: "x".repeat(101) }, ["name-too-long"]],
    [{ name: "Win at https://example.org" }, ["name-link"]],
    [{ name: "me@example.org" }, ["name-link"]],
    [{ email: "sofia" }, ["email"]],
    [{ country: "XX" }, ["country"]],
    [{ comment: "x".repeat(501) }, ["comment-too-long"]],
  ])("with %j is refused for %j", (changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  test.each([
    [{ nation: "wales" }, "wales"],
    [{ nation: "", province: "ON" }, "GB"],
    [{ country: "CA", province: "ON", nation: "wales" }, "CA-ON"],
    [{ country: "US", state: "nowhere" }, "US"],
    [{ country: "DE", land: "BY" }, "DE-BY"],
    [{ country: "IE", state: "CA" }, "IE"],
  ])("with %j is from %s", (changes, place) => {
    expect(signSchema.parse({ ...given, ...changes }).place).toBe(place);
  });
});
