import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allProvisions } from "@/lib/law/catalogue";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { readPdf } from "@/lib/testing/read-pdf";
import { aLetter, anyLetterFacts, bareLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { composeLetter } from "../catalogue";
import { packFor } from "../context";
import type { LetterDocument } from "../document";
import { renderPdf } from "../render/pdf";
import { renderText } from "../render/text";
import { letterKinds, type LetterFacts, type LetterKind } from "../schema";
import { worldSamples } from "./samples.data";

type Residence = LetterFacts["residence"];

const places: Record<string, Residence> = {
  Switzerland: { country: "CH" },
  Ontario: { country: "CA", province: "ON" },
  Alberta: { country: "CA", province: "AB" },
  Quebec: { country: "CA", province: "QC" },
  "New York": { country: "US", state: "NY" },
  California: { country: "US", state: "CA" },
  India: { country: "IN" },
  "Hong Kong": { country: "HK" },
};
const anywhere = fc.constantFrom(...Object.values(places));
const contact = { on: "2026-11-21", channel: "form", asked: ["complaint"], reply: "answered" } as const;
const asked: NonNullable<LetterFacts["contact"]> = { ...contact, asked: [...contact.asked] };

const oneLine = (letter: LetterDocument) => renderText(letter).replace(/\s+/g, " ");
const lettersOf = (facts: LetterFacts) =>
  letterKinds.flatMap((kind) => {
    const composed = composeLetter(facts, kind, writingDay);
    return composed.ok ? [composed.value] : [];
  });

describe("who lives there gets the letters of that law, on its paper, with its dates", () => {
  test.each<[string, string, string, LetterDocument["paper"], string]>([
    ["Switzerland", "ch-company", "ch-fdpic", "a4", "18 January 2027"],
    ["Ontario", "ca-company", "ca-opc", "us-letter", "January 18, 2027"],
    ["Alberta", "ca-company", "ca-opc", "us-letter", "January 18, 2027"],
    ["Quebec", "ca-qc-company", "ca-qc-cai", "us-letter", "January 18, 2027"],
    ["New York", "us-company", "us-ftc", "us-letter", "January 18, 2027"],
    ["California", "us-ca-company", "us-ca-cppa", "us-letter", "January 18, 2027"],
  ])("%s", (place, company, authority, paper, date) => {
    const facts = bareLetterFacts({ residence: places[place] ?? { country: "CH" }, contact: asked });
    expect(aLetter(facts, "company")).toMatchObject({ templateId: company, paper, date });
    expect(aLetter(facts, "authority")).toMatchObject({ templateId: authority, paper, date });
  });

  test.each(["India", "Hong Kong"])("%s: to the company, and to no authority", (place) => {
    const facts = bareLetterFacts({ residence: places[place] ?? { country: "IN" }, contact: asked });
    expect(aLetter(facts, "company").templateId).toBe("elsewhere-company");
    expect(aLetter(facts, "follow-up").templateId).toBe("elsewhere-follow-up");
    expect(composeLetter(facts, "authority", writingDay)).toEqual({ ok: false, reason: "no-authority" });
  });

  test.each<[string, boolean]>([
    ["Switzerland", true],
    ["Ontario", false],
    ["Quebec", true],
    ["New York", true],
    ["California", true],
  ])("%s: the authority takes a complaint before the company was asked: %s", (place, taken) => {
    const facts = bareLetterFacts({ residence: places[place] ?? { country: "CH" } });
    expect(composeLetter(facts, "authority", writingDay).ok).toBe(taken);
  });
});

describe("the day of the letter", () => {
  test.each<[string, string]>([
    ["Switzerland", "2025-11-02"],
    ["Ontario", "2025-11-02"],
    ["New York", "2024-09-17"],
    ["India", "2024-09-17"],
  ])("%s: none from before the conduct, %s", (place, eve) => {
    const facts = bareLetterFacts({ residence: places[place] ?? { country: "CH" } });
    expect(composeLetter(facts, "company", eve)).toEqual({ ok: false, reason: "written-too-early" });
    expect(composeLetter(facts, "company", writingDay).ok).toBe(true);
  });
});

// Typed text could name any rule: it is left out where rules are looked for.
const untyped = fc.tuple(anyLetterFacts, anywhere).map(([facts, residence]): LetterFacts => {
  const { answer: _answer, reference: _reference, ...rest } = facts.contact ?? asked;
  return {
    ...facts,
    residence,
    setting: { state: facts.setting.state },
    notice: facts.notice && { told: facts.notice.told },
    effect: undefined,
    exhibits: undefined,
    contact: facts.contact && rest,
    person: { name: "N", email: "n@example.org", account: "a", sharing: facts.person.sharing },
  };
});

const named = /\b(?:Articles?|sections?|Principle|Recital) \d[\w.]*(?:\(\w+\))*(?:(?:, | and )\d[\w.]*(?:\(\w+\))*)*/g;
const numbersIn = (words: string) => [...words.matchAll(/\d(?:[\w.]*\w)?(?:\(\w+\))*/g)].map(([number]) => number);

/** True inside brackets that have said "see also". */
function isBeside(text: string): boolean {
  const closed = /\([^()]*\)/g;
  const open = text.replace(closed, "").replace(closed, "");
  return open.includes("(") && open.slice(open.lastIndexOf("(")).includes("see also");
}

/** The rules that a text names and may not: not of the law of that place, or unconfirmed and carrying the sentence alone. */
function unfounded(text: string, residence: Residence): string[] {
  const { territories } = packFor(residence);
  const rows = allProvisions.filter(({ territory }) => territories.includes(territory));
  const may = (beside: boolean) =>
    rows.filter(({ confirmed }) => confirmed || beside).flatMap(({ citation }) => numbersIn(citation));
  return [...text.matchAll(named)].flatMap(({ 0: words, index }) => {
    const known = may(isBeside(text.slice(0, index)));
    return numbersIn(words).filter((number) => !known.includes(number));
  });
}

/** In the figures of an annex, "Articles 3" is how many the person wrote. */
const withoutAnnex = (text: string) => text.replace(/Annex: my data at stake.*$/, "");

describe("whoever writes from there", () => {
  test("every kind that is offered is written, and says nothing that must not be said", () => {
    fc.assert(
      fc.property(anyLetterFacts, anywhere, (facts, residence) => {
        const letters = lettersOf({ ...facts, residence });
        expect(letters.length).toBeGreaterThan(0);
        for (const letter of letters) expect(unsayableIn(renderText(letter), writingDay)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("each rule that is named is one of the person's own law; an unconfirmed one only stands beside a confirmed one", () => {
    fc.assert(
      fc.property(untyped, (facts) => {
        for (const text of lettersOf(facts).map(oneLine).map(withoutAnnex))
          expect(unfounded(text, facts.residence)).toEqual([]);
      }),
    );
  });

  test.each<[string, string, string[]]>([
    ["Switzerland", "it is so (Article 49; see also Articles 6, 19 and 30(2)(b)).", []],
    ["Switzerland", "it is so (Article 49; see also Article 52), and (Article 6).", ["6"]],
    ["Switzerland", "it is so (Article 19).", ["19"]],
    ["Switzerland", "it is so (Article 21(1)).", ["21(1)"]],
    ["Ontario", "it is so (Principle 4.3; section 6.1).", []],
    ["Ontario", "it is so (section 9.1).", ["9.1"]],
    ["California", "it is so (section 1798.100 and following; see also section 7002).", []],
  ])("a planted fault is found: %s, %s", (place, text, faults) => {
    expect(unfounded(text, places[place] ?? { country: "CH" })).toEqual(faults);
  });

  test("no letter names a law of the United Kingdom or of the Union, or a judgment of its Court", () => {
    fc.assert(
      fc.property(untyped, (facts) => {
        for (const text of lettersOf(facts).map(oneLine))
          expect(text).not.toMatch(/GDPR|164A|ICO\b|Court of Justice|C-\d+\/\d+|Data Protection Act|Recital/);
      }),
    );
  });
});

describe("only what the person said", () => {
  const swiss = (changes: Partial<LetterFacts>) =>
    oneLine(aLetter(bareLetterFacts({ residence: { country: "CH" }, ...changes })));
  test.each<[string, Partial<LetterFacts>, string]>([
    ["never switched it on", { setting: { state: "on" }, switchedOnByMe: "no" }, "I did not choose this."],
    ["does not remember", { setting: { state: "on" }, switchedOnByMe: "unsure" }, "I do not remember choosing this."],
    ["switched it on", { switchedOnByMe: "yes", wanted: ["stop"] }, "I no longer agree."],
    ["was not told", { notice: { told: "no" } }, "I was not told."],
    ["was told afterwards", { notice: { told: "after" } }, "I was told afterwards."],
    ["was told before", { notice: { told: "before" } }, "A notice is not a question."],
    ["found it greyed out", { setting: { state: "greyed" } }, "A choice that cannot be made is none."],
    ["was a minor", { wasUnder18: "yes" }, "My age then."],
    ["asks to stop", { wanted: ["stop"] }, "that I expressly do not wish it"],
    ["asks for access", { wanted: ["access"] }, "Give me a copy"],
  ])("%s", (_who, changes, words) => {
    expect(swiss(changes)).toContain(words);
    expect(swiss({ setting: { state: "off" }, wanted: ["confirm"] })).not.toContain(words);
  });

  test.each<[string, boolean]>([
    ["Hong Kong", true],
    ["India", false],
  ])("%s: the statement of Hong Kong’s commissioner: %s", (place, told) => {
    const facts = bareLetterFacts({ residence: places[place] ?? { country: "IN" } });
    expect(oneLine(aLetter(facts)).includes("Privacy Commissioner of Hong Kong")).toBe(told);
  });

  test("the second letter asks again for what the answer left open, and for nothing else", () => {
    const facts = bareLetterFacts({
      residence: { country: "CH" },
      wanted: ["stop", "erase", "default-off"],
      contact: { ...asked, notDealtWith: ["erase"] },
    });
    const text = oneLine(aLetter(facts, "follow-up"));
    expect(text).toContain("(a) Take my personal data out");
    expect(text).not.toContain("Leave this setting off");
  });

  test.each<[string, Partial<LetterFacts>, number]>([
    [
      "who saw the setting in 2024 is told of the pause once",
      { seen: { on: "2026-11-14", client: "web", language: "English", firstOn: "2024-10-01" } },
      1,
    ],
    ["who saw it later too", { seen: { on: "2026-11-14", client: "web", language: "English" } }, 1],
  ])("Ontario: %s", (_who, changes, times) => {
    const facts = bareLetterFacts({ residence: { country: "CA", province: "ON" }, ...changes });
    expect(oneLine(aLetter(facts)).split("December 10, 2024")).toHaveLength(times + 1);
  });

  test("nothing is asked of the FTC but to consider it", () => {
    const text = oneLine(aLetter(bareLetterFacts({ residence: { country: "US", state: "NY" } }), "authority"));
    expect(text).toContain("I ask for no decision in my own case");
    expect(text).not.toContain("reportfraud");
  });
});

const written = Object.entries(worldSamples).flatMap(([name, { facts, writtenOn }]) =>
  letterKinds.flatMap((kind): [string, LetterKind, LetterDocument][] => {
    const composed = composeLetter(facts, kind, writtenOn);
    return composed.ok ? [[name, kind, composed.value]] : [];
  }),
);

test.each(written)("two pages are enough: %s, %s", async (_name, _kind, letter) => {
  expect((await readPdf(renderPdf(letter))).pages).toBeLessThanOrEqual(2);
});

describe("wording is kept: a change of words raises the version and is written down in CHANGELOG.md", () => {
  test.each(written)("%s, %s", async (name, _kind, letter) => {
    const file = `../__golden__/${letter.templateId}.v${letter.version}.${name}.txt`;
    await expect(renderText(letter)).toMatchFileSnapshot(file);
  });
});
