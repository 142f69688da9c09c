import { describe, expect, test } from "vitest";
import { isCitable, lawFor, provisionById, type LawDates, type ProvisionId, type Territory } from "./catalogue";

const writtenOn = (day: string, territory: Territory = "uk"): LawDates => ({
  territories: [territory],
  conduct: { from: "2025-11-03", to: day },
  writtenOn: day,
});
const conductOn = (from: string, to = from, territory: Territory = "uk"): LawDates => ({
  territories: [territory],
  conduct: { from, to },
  writtenOn: "2026-11-21",
});
const today = writtenOn("2026-11-21");

/** The day before the change, the day itself, the day after. */
const february = ["2026-02-04", "2026-02-05", "2026-02-06"] as const;
const june = ["2026-06-18", "2026-06-19", "2026-06-20"] as const;
const ended = [true, false, false];
const began = [false, true, true];

describe("a rule of the United Kingdom is cited on its days and on no other", () => {
  test.each<[ProvisionId, readonly string[], boolean[]]>([
    ["art-77", june, ended],
    ["art-57-1-f", june, ended],
    ["art-57-2", june, ended],
    ["s-164a", june, began],
    ["s-164a-3", june, began],
    ["s-164a-4", june, began],
    ["s-165-2", june, began],
    ["art-12-3-before", february, ended],
    ["art-12-3", february, began],
    ["art-12a", february, began],
    ["s-135", february, began],
  ])("%s in letters of %j: %j", (id, days, citable) => {
    expect(days.map((day) => isCitable(id, writtenOn(day)))).toEqual(citable);
  });

  test.each<[ProvisionId, readonly string[], boolean[]]>([
    ["art-6-4", february, ended],
    ["art-22", february, ended],
    ["art-4-11-before", february, ended],
    ["art-4-11", february, began],
    ["art-8a", february, began],
    ["art-5-3", february, began],
    ["art-6-1-ea", february, began],
    ["art-22a", february, began],
    ["art-25-1a", february, began],
    ["art-84b", february, began],
    ["art-13-2-ca", june, began],
    ["art-13-2-d", june, began],
  ])("%s for conduct on %j: %j", (id, days, citable) => {
    expect(days.map((day) => isCitable(id, conductOn(day)))).toEqual(citable);
  });

  test("the rules of one day stay in force until the last day before the next", () => {
    expect(isCitable("art-6-4", conductOn("2026-02-03"))).toBe(true);
    expect(isCitable("art-77", writtenOn("2026-06-17"))).toBe(true);
    expect(isCitable("art-77", writtenOn("2026-11-21"))).toBe(false);
  });

  test("conduct that spans a change is under both rules", () => {
    const spanning = conductOn("2025-11-03", "2026-11-14");
    expect(isCitable("art-6-4", spanning)).toBe(true);
    expect(isCitable("art-8a", spanning)).toBe(true);
  });
});

describe("the GDPR of the Union did not change with the United Kingdom's", () => {
  test.each(["2024-09-18", ...february, "2026-11-21"])("on %s it has Article 6(4) and no Article 8A", (day) => {
    const eu = conductOn(day, day, "eu");
    expect(isCitable("art-6-4", eu)).toBe(true);
    expect(isCitable("art-8a", eu)).toBe(false);
  });

  test.each([...june, "2026-11-21"])("in a letter of %s it has Article 77 and no section 165", (day) => {
    const eu = writtenOn(day, "eu");
    expect(lawFor(eu).cite("art-77-1")).toBe("Article 77(1)");
    expect(isCitable("s-165-2", eu)).toBe(false);
  });
});

describe("the most particular territory answers", () => {
  const quebec: LawDates = { ...today, territories: ["ca-qc", "ca"] };

  test("Quebec's rule, and Canada's where Quebec has none", () => {
    expect(lawFor(quebec).cite("qc-9-1")).toBe("section 9.1");
    expect(lawFor(quebec).cite("principle-4-3")).toBe("Principle 4.3");
    expect(isCitable("qc-9-1", writtenOn("2026-11-21", "ca"))).toBe(false);
  });

  test("the same id is another rule elsewhere", () => {
    expect(provisionById("art-4-11", ["uk"])?.citation).toBe("Article 4(1)(11)");
    expect(provisionById("art-4-11", ["eu"])?.citation).toBe("Article 4(11)");
    expect(provisionById("art-4-11", ["us"])).toBeUndefined();
  });
});

describe("what is ruled out cannot be cited by mistake", () => {
  const law = lawFor(today);
  const swiss = lawFor({ ...today, territories: ["ch"] });

  test("a rule that is no longer law", () => expect(() => law.cite("art-77")).toThrow("art-77"));
  test("a rule from memory", () => expect(() => law.cite("art-19")).toThrow("art-19"));
  test("a judgment younger than the letter", () => {
    expect(() => lawFor(writtenOn("2025-01-08")).refer("mousse")).toThrow("mousse");
    expect(lawFor(writtenOn("2025-01-09")).refer("mousse")).toBe("C-394/23");
  });
  test("guidance from memory", () => expect(() => law.refer("edpb-consent")).toThrow("edpb-consent"));
  test("a paragraph that nobody has read", () => {
    expect(law.refer("orange-romania", "paragraphs 50–51")).toBe("C-61/19, paragraphs 50–51");
    expect(() => law.refer("orange-romania", "paragraphs 50–53")).toThrow("paragraphs 50–53");
    expect(() => law.refer("bonne-terre", "paragraph 12")).toThrow("paragraph 12");
  });

  test("but a rule from memory may stand beside one that was read", () => {
    expect(swiss.citeBeside("fadp-49", "fadp-6", "fadp-19")).toBe("Article 49; see also Articles 6 and 19");
    expect(swiss.citeBeside("fadp-49", "fadp-52")).toBe("Article 49; see also Article 52");
    expect(swiss.citeBeside("fadp-49")).toBe("Article 49");
    expect(() => swiss.citeBeside("fadp-6", "fadp-49")).toThrow("fadp-6");
  });
  test("if it is in force", () => {
    expect(() => law.citeBeside("s-165-2", "art-77")).toThrow("art-77");
    expect(() => law.citeBeside("s-165-2", "fadp-6")).toThrow("fadp-6");
  });
  test("and an act of its own is named", () => {
    expect(lawFor({ ...today, territories: ["us-ca", "us"] }).citeBeside("ccpa", "civ-1798-130", "ccr-7002")).toBe(
      "section 1798.100 and following; see also section 1798.130 and section 7002, title 11 of the California Code of Regulations",
    );
  });
});
