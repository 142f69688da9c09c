import { describe, expect, test } from "vitest";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { allProvisions } from "@/lib/law/catalogue";
import { heading, paragraph, type Block } from "@/lib/letters/document";
import { composeLetter } from "@/lib/letters/catalogue";
import { samples } from "@/lib/letters/samples.data";
import type { LetterFacts } from "@/lib/letters/schema";
import { practiceById } from "@/lib/platforms/catalogue";
import { aCase, aFrozenLetter, anEvent } from "@/lib/testing/a-case";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import { changesSince } from "./changes";
import { isCited } from "./changes-law";
import type { Complaint, FrozenLetter } from "./schema";

const today: CalendarDate = "2026-11-22";
const ofLinkedIn = ["LinkedIn Corporation", "1000 W Maude Avenue"];

/** A letter of that day that says nothing but this; to LinkedIn where nothing else is said. */
function aLetterOf(writtenOn: CalendarDate, blocks: Block[] = [], recipient = ofLinkedIn): FrozenLetter {
  const letter = aFrozenLetter(undefined, "company", writtenOn);
  const told = { title: "Complaint", reference: [], colophon: "", blocks, recipient };
  return { ...letter, document: { ...letter.document, ...told } };
}

const livesIn = (residence: LetterFacts["residence"], letter: FrozenLetter, changes: Partial<Complaint> = {}) =>
  aCase({ facts: bareLetterFacts({ residence }), letters: [letter], ...changes });
const england = { country: "GB", nation: "england" } as const;
const told = (complaint: Complaint, on = today) =>
  changesSince(complaint, on).map((change) =>
    change.kind === "law" || change.kind === "default" ? `${change.kind} ${change.on}` : change.kind,
  );

describe("the law changed", () => {
  const may = aLetterOf("2026-05-04", [paragraph("I have the right to complain under Article 77 of the UK GDPR.")]);

  test("on 19 June 2026 for a British letter of May: Article 77 went, section 164A came", () => {
    const [change, ...others] = changesSince(livesIn(england, may), today);
    if (change?.kind !== "law") expect.fail("The law did not change");
    expect([change.on, others]).toEqual(["2026-06-19", []]);
    expect(change.cited.map(({ citation }) => citation)).toEqual(["Article 77"]);
    expect(change.ended.map(({ id }) => id)).toEqual(["art-57-1-f", "art-57-2"]);
    expect(change.began.map(({ id }) => id)).toEqual(expect.arrayContaining(["s-164a", "s-164a-3", "s-165-2"]));
    expect(change.by).toMatchObject({ on: "2026-06-19", by: "SI 2026/82, regulation 3" });
  });

  test.each<[string, CalendarDate, CalendarDate, string[]]>([
    ["the day before it came", "2026-05-04", "2026-06-18", []],
    ["the day it came", "2026-05-04", "2026-06-19", ["law 2026-06-19"]],
    ["a letter of that day", "2026-06-19", today, []],
    ["a letter of the day before", "2026-06-18", today, ["law 2026-06-19"]],
    ["a letter of before both", "2026-01-10", today, ["law 2026-02-05", "law 2026-06-19"]],
  ])("%s", (_, writtenOn, on, changes) => {
    expect(told(livesIn(england, aLetterOf(writtenOn)), on)).toEqual(changes);
  });

  test("not for people under another law, and for the Union on the day its next rule begins", () => {
    const irish = livesIn({ country: "IE" }, aLetterOf("2026-05-04", [], ["LinkedIn Ireland Unlimited Company"]));
    expect(told(irish)).toEqual([]);
    expect(told(irish, "2027-04-02")).toEqual(["law 2027-04-02"]);
  });

  test("not for a case that is closed", () => {
    const closed = livesIn(england, may, { events: [anEvent("withdrawn", "2026-08-01")] });
    expect(told(closed)).toEqual([]);
  });
});

describe("the platform changed", () => {
  test("LinkedIn’s default for people in the UK, on or about 3 November 2025, for a letter of October", () => {
    const changes = changesSince(livesIn(england, aLetterOf("2025-10-10")), "2026-01-01");
    expect(changes).toMatchObject([
      {
        kind: "default",
        on: "2025-11-03",
        then: { from: "2024-09-20", state: "suspended" },
        now: { state: "on", exactly: false },
      },
    ]);
  });

  test("not for a letter that was written when it had changed, nor before it does", () => {
    expect(told(livesIn(england, aLetterOf("2025-11-03")), "2026-01-01")).toEqual([]);
    expect(told(livesIn(england, aLetterOf("2025-10-10")), "2025-11-02")).toEqual([]);
  });

  test("the company that answers, where the letter went to another", () => {
    const [change] = changesSince(livesIn(england, aLetterOf(today, [], ["LinkedIn Ireland"])), today);
    expect(change).toMatchObject({ kind: "controller", then: "LinkedIn Ireland", now: "LinkedIn Corporation" });
  });

  test("the name of the setting, where the letter calls it by another", () => {
    const block = paragraph("I opened the setting “Use of your posts”, on the LinkedIn website.");
    const [change] = changesSince(livesIn(england, aLetterOf(today, [block])), today);
    const { setting } = practiceById("linkedin-content-ai");
    expect(change).toMatchObject({
      kind: "setting",
      then: "Use of your posts",
      now: "name" in setting ? setting.name : "",
    });
  });

  test("not where only the person calls it something else", () => {
    const typed: Block = { kind: "quotation", paragraphs: ["I never saw the setting “Use of my life” before."] };
    expect(told(livesIn(england, aLetterOf(today, [heading(2, "Effect"), typed])))).toEqual([]);
  });
});

test.each(Object.entries(samples))("nothing changed since a letter of today: %s", (_name, { facts, writtenOn }) => {
  const composed = composeLetter(facts, "company", writtenOn);
  if (!composed.ok) expect.fail(composed.reason);
  const letter = { ...aFrozenLetter(undefined, "company", writtenOn), document: composed.value };
  expect(changesSince(aCase({ facts, letters: [letter] }), writtenOn)).toEqual([]);
});

describe("a letter names a rule", () => {
  test.each([
    ["Article 77", "under Article 77 of the UK GDPR"],
    ["Article 6(4)", "assessed under Article 6(4) as it stood"],
    ["Article 6(4)", "Articles 5(1)(b), 5(2), 6(4) and 25(2)"],
    ["Article 25(2)", "Articles 5(1)(b), 5(2), 6(4) and 25(2)"],
    ["section 164A", "(section 164A, Data Protection Act 2018)"],
    ["Recital 32", "do not count (Recital 32; Planet49)"],
  ])("%s in %j", (citation, text) => {
    expect(isCited({ citation }, text)).toBe(true);
  });

  test.each([
    ["Article 7", "under Article 77 of the UK GDPR"],
    ["Article 22", "under Article 22A"],
    ["Article 6(4)", "Article 16(4)"],
    ["section 164", "under section 164A"],
    ["Article 77", "paragraphs 52 and 77"],
  ])("%s not in %j", (citation, text) => {
    expect(isCited({ citation }, text)).toBe(false);
  });

  test("whichever rule it is", () => {
    expect(allProvisions.filter((row) => !isCited(row, `See ${row.citation} there.`))).toEqual([]);
  });
});
