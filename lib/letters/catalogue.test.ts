import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allProvisions } from "@/lib/law/catalogue";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { aLetter, anyLetterFacts, bareLetterFacts, someLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { composeLetter, letterKindFor } from "./catalogue";
import { renderText } from "./render/text";
import { samples } from "./samples.data";
import type { LetterKind } from "./schema";

const contact = { on: "2026-11-21", channel: "form", asked: ["complaint"], reply: "none" } as const;
const asked = { ...contact, asked: [...contact.asked] };
const textOf = (...of: Parameters<typeof aLetter>) => renderText(aLetter(...of)).replace(/\s+/g, " ");

describe("the next letter", () => {
  test("goes to the company first", () => expect(letterKindFor(bareLetterFacts())).toBe("company"));
  test("goes to the authority once the company was asked", () =>
    expect(letterKindFor(bareLetterFacts({ contact: asked }))).toBe("authority"));
});

describe("the law decides on which day a letter can be written", () => {
  const early = bareLetterFacts({ contact: { ...asked, on: "2026-06-01" } });
  test.each<[LetterKind, string, boolean]>([
    ["company", "2026-06-18", false],
    ["company", "2026-06-19", true],
    ["company", "2026-06-20", true],
    ["authority", "2026-06-18", false],
    ["authority", "2026-06-19", true],
    ["authority", "2026-06-20", true],
  ])("%s on %s: %s", (kind, day, written) => {
    const composed = composeLetter(early, kind, day);
    expect(composed.ok ? true : composed.reason).toBe(written || "law-not-in-force");
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
  });
});

describe("there is no letter, and it is said why", () => {
  test("nobody is known to write to", () => {
    const abroad = bareLetterFacts({ residence: { country: "BR" } });
    expect(composeLetter(abroad, "company", writingDay)).toEqual({ ok: false, reason: "no-controller" });
  });
  test("the company was not asked", () => {
    expect(composeLetter(bareLetterFacts(), "authority", writingDay)).toEqual({
      ok: false,
      reason: "company-not-asked",
    });
  });
  test("the letter would be older than what it tells", () => {
    const { facts } = samples["uk-linkedin"];
    expect(composeLetter(facts, "company", "2026-11-12")).toEqual({ ok: false, reason: "written-too-early" });
    expect(composeLetter(facts, "company", "2026-11-13").ok).toBe(true);
  });
});

describe("whoever the facts are from", () => {
  const kinds: LetterKind[] = ["company", "authority"];
  const lettersOf = (facts: Parameters<typeof composeLetter>[0]) =>
    kinds.flatMap((kind) => {
      const composed = composeLetter(facts, kind, writingDay);
      return composed.ok ? [composed.value] : [];
    });

  test("a letter is written, and says nothing that must not be said", () => {
    fc.assert(
      fc.property(anyLetterFacts, (facts) => {
        const letters = lettersOf(facts);
        expect(letters).toHaveLength(facts.contact ? 2 : 1);
        for (const letter of letters) expect(unsayableIn(renderText(letter), writingDay)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("every rule it names stands in the law, confirmed", () => {
    const confirmed = allProvisions.filter((row) => row.confirmed);
    // Of "Article 4(2)–(3)" the pattern below sees the first part.
    const known = new Set(confirmed.map(({ citation }) => citation.split("–", 1).join("")));
    const named = /\b(?:Article|section|Recital) \d+\w*(?:\(\w+\))*/g;
    const quiet = anyLetterFacts.map((facts) => ({ ...facts, effect: undefined, notice: undefined }));
    fc.assert(
      fc.property(quiet, (facts) => {
        const text = lettersOf(facts).map(renderText).join(" ").replace(/\s+/g, " ");
        const unknown = [...text.matchAll(named)]
          .map(([citation]) => citation)
          .filter((citation) => !known.has(citation));
        expect(unknown).toEqual([]);
      }),
    );
  });
});

describe("wording is kept: a change of words raises the version and is written down in CHANGELOG.md", () => {
  test.each(Object.entries(samples))("%s", async (name, { facts, writtenOn }) => {
    const letter = aLetter(facts, letterKindFor(facts), writtenOn);
    const file = `__golden__/${letter.templateId}.v${letter.version}.${name}.txt`;
    await expect(renderText(letter)).toMatchFileSnapshot(file);
  });
});
