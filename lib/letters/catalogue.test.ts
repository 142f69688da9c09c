import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allProvisions, authorityById } from "@/lib/law/catalogue";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { aLetter, anyIllustratedFacts, bareLetterFacts, someLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { composeLetter } from "./catalogue";
import { contextFor, packFor } from "./context";
import { grounds } from "./grounds/catalogue";
import { renderText } from "./render/text";
import { countryCodes } from "@/lib/places/catalogue";
import { controllerFor, practiceIds } from "@/lib/platforms/catalogue";
import { samples } from "./samples.data";
import { letterKinds, type LetterFacts, type LetterKind } from "./schema";

const contact: NonNullable<LetterFacts["contact"]> = {
  on: "2026-11-21",
  channel: "form",
  asked: ["complaint", "objection"],
  reply: "none",
};
const ireland: LetterFacts["residence"] = { country: "IE" };
const textOf = (...of: Parameters<typeof aLetter>) => renderText(aLetter(...of)).replace(/\s+/g, " ");

describe("the law decides on which day a letter can be written", () => {
  const early = bareLetterFacts({ contact: { ...contact, on: "2026-05-01" } });
  test.each<[LetterKind, string, boolean]>([
    ["company", "2026-06-18", false],
    ["company", "2026-06-19", true],
    ["company", "2026-06-20", true],
    ["follow-up", "2026-06-18", false],
    ["follow-up", "2026-06-19", true],
    ["follow-up", "2026-06-20", true],
    ["authority", "2026-06-18", false],
    ["authority", "2026-06-19", true],
    ["authority", "2026-06-20", true],
  ])("%s on %s: %s", (kind, day, written) => {
    const composed = composeLetter(early, kind, day);
    expect(composed.ok ? true : composed.reason).toBe(written || "law-not-in-force");
  });

  test.each(letterKinds)("%s to and from Ireland waits for no change of British law", (kind) => {
    expect(composeLetter({ ...early, residence: ireland }, kind, "2026-06-18").ok).toBe(true);
  });
});

describe("the test of compatibility follows the time of the conduct", () => {
  const until = (on: string) => someLetterFacts({ seen: undefined, switchedOff: { off: true, on } });
  test.each([
    ["2026-02-03", true, false],
    ["2026-02-04", true, false],
    ["2026-02-05", true, true],
    ["2026-02-06", true, true],
  ])("switched off on %s: Article 6(4) %s, Article 8A %s", (day, old, current) => {
    const text = textOf(until(day));
    expect(text.includes("Article 6(4) as it stood until 4 February 2026")).toBe(old);
    expect(text.includes("Article 8A")).toBe(current);
    expect(text.includes("Article 5(3)")).toBe(current);
    expect(text.includes("Article 6(1)(ea)")).toBe(current);
    expect(text.includes("(Article 4(1)(11))")).toBe(current);
  });
  test("in the Union it is Article 6(4), then and now", () => {
    const text = textOf({ ...until("2026-02-06"), residence: ireland });
    expect(text).toContain("has to be assessed under Article 6(4).");
    expect(text).not.toMatch(/8A|5\(3\)|6\(1\)\(ea\)|12A/);
  });
});

describe("there is no letter, and it is said why", () => {
  const reasonFor = (facts: LetterFacts, kind: LetterKind, day: string) => {
    const composed = composeLetter(facts, kind, day);
    return composed.ok ? "written" : composed.reason;
  };

  test("never because nobody is known to write to: every practice has a company for everywhere", () => {
    const nobody = practiceIds.flatMap((id) => countryCodes.filter((code) => !controllerFor(id, code)));
    expect(nobody).toEqual([]);
  });
  test.each<[string, LetterFacts["residence"], LetterKind, string]>([
    ["the ICO wants the company asked first", { country: "GB", nation: "wales" }, "authority", "company-not-asked"],
    ["a follow-up follows something", { country: "GB", nation: "wales" }, "follow-up", "company-not-asked"],
    ["so it does in the Union", ireland, "follow-up", "company-not-asked"],
    ["an authority of the Union may be asked at once", ireland, "authority", "written"],
    ["no authority is known", { country: "BR" }, "authority", "no-authority"],
  ])("%s", (_why, residence, kind, expected) =>
    expect(reasonFor(bareLetterFacts({ residence }), kind, writingDay)).toBe(expected),
  );
  test.each<["none" | "acknowledged" | "answered", string, string]>([
    ["none", "2026-12-21", "follow-up-too-early"],
    ["none", "2026-12-22", "written"],
    ["acknowledged", "2026-12-21", "follow-up-too-early"],
    ["acknowledged", "2026-12-22", "written"],
    ["answered", "2026-11-22", "written"],
  ])("complained on 21 November, reply %s: a follow-up on %s is %s", (reply, day, expected) => {
    expect(reasonFor(bareLetterFacts({ contact: { ...contact, reply } }), "follow-up", day)).toBe(expected);
  });
  test("the letter would be older than what it tells", () => {
    const { facts } = samples["uk-linkedin"];
    expect(reasonFor(facts, "company", "2026-11-12")).toBe("written-too-early");
    expect(reasonFor(facts, "company", "2026-11-13")).toBe("written");
  });
});

const lettersOf = (facts: LetterFacts) =>
  letterKinds.flatMap((kind) => {
    const composed = composeLetter(facts, kind, writingDay);
    return composed.ok ? [composed.value] : [];
  });

describe("whoever the facts are from", () => {
  test("a letter is written, and says nothing that must not be said", () => {
    fc.assert(
      fc.property(anyIllustratedFacts, (facts) => {
        const letters = lettersOf(facts);
        expect(letters.map(({ kind }) => kind)).toContain("company");
        const of = packFor(facts.residence).territories;
        for (const letter of letters) expect(unsayableIn(renderText(letter), writingDay, of)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("every picture stands in the letter, in order and once", () => {
    fc.assert(
      fc.property(anyIllustratedFacts, (facts) => {
        for (const letter of lettersOf(facts)) {
          const drawn = letter.blocks.flatMap((block) => (block.kind === "exhibit" ? [block.picture.sha256] : []));
          expect(drawn).toEqual(
            (facts.exhibits ?? []).flatMap((exhibit) => ("message" in exhibit ? [] : [exhibit.sha256])),
          );
        }
      }),
    );
  });
});

/** Facts in which nothing is typed, so that every word of the letter is the project's. */
const untyped = anyIllustratedFacts.map((facts): LetterFacts => {
  const { effect: _effect, notice: _notice, exhibits: _exhibits, ...rest } = facts;
  const quiet = rest.contact && { ...rest.contact, reference: undefined, answer: undefined };
  return {
    ...rest,
    setting: { state: rest.setting.state },
    contact: quiet,
    seen: rest.seen && { ...rest.seen, language: "English" },
    person: { ...rest.person, name: "A", account: "a", address: undefined },
  };
});
const named = /\b(?:Article|section|Recital) \d+\w*(?:\(\w+\))*(?:–\(\w+\))?/g;

describe("every rule that a letter names stands in the law of the person, confirmed and in force", () => {
  const confirmedIn = (territory: string) =>
    new Set(allProvisions.filter((row) => row.territory === territory && row.confirmed).map((row) => row.citation));
  const known = { uk: confirmedIn("uk"), eu: confirmedIn("eu") };
  const unknownIn = (text: string, law: "uk" | "eu") =>
    [...text.matchAll(named)].map(([citation]) => citation).filter((citation) => !known[law].has(citation));

  test("in the United Kingdom and in the Union", () => {
    fc.assert(
      fc.property(untyped, (facts) => {
        const { id } = packFor(facts.residence);
        fc.pre(id === "uk" || id === "eu");
        if (id !== "uk" && id !== "eu") return;
        const text = lettersOf(facts).map(renderText).join(" ").replace(/\s+/g, " ");
        expect(unknownIn(text, id)).toEqual([]);
        if (id === "uk") expect(text).not.toContain("Article 77");
        else expect(text).not.toMatch(/section 16|Data Protection Act|UK GDPR|the ICO|RTM/);
      }),
      { numRuns: 200 },
    );
  });
  test.each<[string, "uk" | "eu", string[]]>([
    ["under Article 8A and section 164A(3)", "uk", []],
    ["under Article 8A and section 164A(3)", "eu", ["Article 8A", "section 164A(3)"]],
    ["under Article 77(1) and Article 999(1)", "eu", ["Article 999(1)"]],
  ])("a planted fault is found: %s in %s", (text, law, faults) => expect(unknownIn(text, law)).toEqual(faults));

  test("letters to the authorities of the Union rest on Article 77", () => {
    for (const residence of [ireland, { country: "DE", land: "HH" } as const, { country: "NO" } as const]) {
      expect(textOf(bareLetterFacts({ residence }), "authority")).toContain(
        "Complaint under Article 77(1) of the GDPR",
      );
      expect(textOf(bareLetterFacts({ residence }))).toContain("under Article 77.");
    }
  });
});

test("each ground leans on no judgment that it does not list", () => {
  fc.assert(
    fc.property(untyped, (facts) => {
      const found = contextFor(facts, "company", writingDay);
      fc.pre(found.ok && found.value.pack.territories.some((territory) => territory === "uk" || territory === "eu"));
      if (!found.ok) return;
      for (const ground of grounds.filter(({ appliesWhen }) => appliesWhen(facts, found.value))) {
        const cases = ground
          .compose(facts, found.value)
          .flatMap((run) =>
            typeof run === "string" || run.kind !== "emphasis" || run.text.endsWith(".") ? [] : [run.text],
          );
        const listed = ground.authorities.map((id) => authorityById(id).caseName);
        expect(cases.filter((name) => !listed.includes(name))).toEqual([]);
      }
    }),
  );
});
