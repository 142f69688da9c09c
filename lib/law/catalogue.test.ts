import { describe, expect, test } from "vitest";
import { isCalendarDate } from "@/lib/kernel/calendar-date";
import {
  allAuthorities,
  allProvisions,
  anchorOf,
  isCitable,
  lawCheckedOn,
  lawFor,
  type ProvisionId,
} from "./catalogue";

const uk = { territories: ["uk"] } as const;
const writtenOn = (day: string) => ({ ...uk, conduct: { from: "2025-11-03", to: day }, writtenOn: day });
const conductOn = (from: string, to = from) => ({ ...uk, conduct: { from, to }, writtenOn: "2026-11-21" });

describe("a rule is cited on its days and on no other", () => {
  test.each<[ProvisionId, string, boolean]>([
    ["s-164a", "2026-06-18", false],
    ["s-164a", "2026-06-19", true],
    ["s-164a", "2026-06-20", true],
    ["s-165-2", "2026-06-18", false],
    ["s-165-2", "2026-06-19", true],
    ["art-77", "2026-06-17", true],
    ["art-77", "2026-06-18", true],
    ["art-77", "2026-06-19", false],
  ])("%s in a letter of %s: %s", (id, day, citable) => {
    expect(isCitable(id, writtenOn(day))).toBe(citable);
  });

  test.each<[ProvisionId, string, boolean]>([
    ["art-6-4", "2026-02-03", true],
    ["art-6-4", "2026-02-04", true],
    ["art-6-4", "2026-02-05", false],
    ["art-8a", "2026-02-04", false],
    ["art-8a", "2026-02-05", true],
    ["art-8a", "2026-02-06", true],
    ["art-5-3", "2026-02-04", false],
    ["art-5-3", "2026-02-05", true],
    ["art-4-11", "2026-02-04", false],
    ["art-4-11-before", "2026-02-04", true],
    ["art-4-11-before", "2026-02-05", false],
  ])("%s for conduct on %s: %s", (id, day, citable) => {
    expect(isCitable(id, conductOn(day))).toBe(citable);
  });

  test("conduct that spans a change is under both rules", () => {
    const spanning = conductOn("2025-11-03", "2026-11-14");
    expect(isCitable("art-6-4", spanning)).toBe(true);
    expect(isCitable("art-8a", spanning)).toBe(true);
  });

  test("what these dates rule out cannot be cited by mistake", () => {
    expect(() => lawFor(writtenOn("2026-11-21")).cite("art-77")).toThrow("art-77");
  });
});

describe("a row from memory", () => {
  const unconfirmed = allProvisions.filter(({ confirmed }) => !confirmed);

  test("is kept for maintainers", () => expect(unconfirmed.length).toBeGreaterThan(0));

  test("carries no sentence", () => {
    expect(isCitable("art-19", conductOn("2026-11-14"))).toBe(false);
    expect(isCitable("art-35-1", conductOn("2026-11-14"))).toBe(false);
  });
});

describe("every row", () => {
  const rows = [...allProvisions, ...allAuthorities];

  test("has its own id", () =>
    expect(new Set(rows.map((row) => ("territory" in row ? anchorOf(row) : row.id))).size).toBe(rows.length));

  test.each(rows.map((row) => [row.id, row] as const))(
    "%s says where it was read and when it was checked",
    (_id, row) => {
      expect(row.sources.every(({ address, title }) => address.startsWith("https://") && title !== "")).toBe(true);
      expect(row.checkedOn).toBe(lawCheckedOn);
      expect(row.summary).toMatch(/\.$/);
    },
  );

  test.each(allProvisions.map((row) => [row.id, row] as const))(
    "%s has days that exist, in order",
    (_id, { from, to }) => {
      for (const day of [from, to]) if (day !== undefined) expect(isCalendarDate(day)).toBe(true);
      expect((from ?? "0") <= (to ?? "9")).toBe(true);
    },
  );
});
