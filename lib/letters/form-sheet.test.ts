import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aLetter, anyLetterFacts, someLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { packFor } from "./context";
import { samples } from "./samples.data";
import { formPlans, type FormFieldId } from "./form-sheets.data";
import { formSheetFor, formSheetWith, type FormSheet } from "./form-sheet";
import { countInForm, fitPieces } from "./form/fit";
import { renderFormSheet } from "./render/form";
import type { LetterFacts } from "./schema";

const answered = samples["uk-linkedin-answered"];
const asked: LetterFacts["contact"] = {
  on: "2026-11-20",
  channel: "form",
  asked: ["complaint"],
  reply: "answered",
  repliedOn: "2026-12-20",
};

function sheetOf(facts: LetterFacts, on = writingDay): FormSheet {
  const sheet = formSheetFor(facts, "authority", on);
  if (!sheet.ok) throw new Error(sheet.reason);
  return sheet.value;
}
function fieldOf(sheet: FormSheet, id: FormFieldId) {
  const field = sheet.fields.find((each) => each.id === id);
  if (!field) throw new Error(`No box ${id}`);
  return field;
}
const whatHappened = (facts: LetterFacts) => fieldOf(sheetOf(facts), "what-happened").value;
const complainant = (changes: Partial<LetterFacts> = {}) => someLetterFacts({ contact: asked, ...changes });
const californian = (changes: Partial<LetterFacts> = {}) =>
  complainant({ residence: { country: "US", state: "CA" }, ...changes });
const sentenceEnd = /[.!?”)]$/;
const long = "This is one of many sentences that tell what it did to me. ".repeat(120).trim();

describe("the ICO's form", () => {
  const sheet = sheetOf(answered.facts, answered.writtenOn);

  test("has its boxes in its order", () =>
    expect(sheet.fields.map(({ id }) => id)).toEqual([
      ...["name", "email", "address", "support", "about", "age", "wanted"],
      ...["company", "contact-person", "company-email", "company-address", "company-phone"],
      ...["what-happened", "timeline", "harm"],
    ]));

  test("takes the person's own words for the harm, whole", () =>
    expect(fieldOf(sheet, "harm").value.startsWith(samples["uk-linkedin-answered"].facts.effect ?? "?")).toBe(true));

  test("tells of the company from the catalogue", () => {
    expect(fieldOf(sheet, "company").value).toBe("LinkedIn Corporation");
    expect(fieldOf(sheet, "company-address").value).toContain("\n");
  });

  test("has a dated line for each event", () => {
    const lines = fieldOf(sheet, "timeline").value.split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^(?:About )?\d{1,2} \w+ \d{4}: \S/);
  });

  test("names at most four files, the letter first", () => {
    const facts = complainant({ notice: { told: "before", on: "2026-10-01", said: "We will use your data." } });
    const { names } = sheetOf(facts).files;
    expect(names).toHaveLength(4);
    expect(names[0]).toContain(".pdf");
  });

  test("says what to do with a box it has no words for", () => {
    const { harm, phone } = {
      harm: fieldOf(sheetOf(complainant({ effect: undefined })), "harm"),
      phone: fieldOf(sheet, "company-phone"),
    };
    for (const { value, hint } of [harm, phone]) {
      expect(value).toBe("");
      expect(hint).toMatch(/\.$/);
    }
    expect(fieldOf(sheet, "harm").hint).toBeUndefined();
  });

  test("gives an age only to someone who told it", () => {
    const age = (facts: LetterFacts) => fieldOf(sheetOf(facts), "age").value;
    expect(age(complainant())).toBe("");
    expect(age(complainant({ wasUnder18: "yes" }))).toBe("Under 18");
    expect(age(complainant({ wasUnder18: "no" }))).toBe("18 or over");
  });
});

describe("what happened", () => {
  test("keeps to 2,000 characters however much was quoted, and ends with a whole sentence", () => {
    const facts = complainant({
      setting: { state: "different", words: "Their words went on. ".repeat(40).trim() },
      notice: { told: "before", on: "2026-10-01", said: "The notice went on and on. ".repeat(70).trim() },
      contact: { ...asked, answer: "They answered at length. ".repeat(150).trim() },
    });
    const value = whatHappened(facts);
    expect(countInForm(value)).toBeLessThanOrEqual(2_000);
    expect(countInForm(value)).toBeGreaterThan(1_700);
    expect(value).toMatch(sentenceEnd);
    expect(value).toContain("The rest is in my letter.");
  });

  test("leaves out words that hold no whole sentence short enough, and says where they are", () => {
    const value = whatHappened(complainant({ contact: { ...asked, answer: "no end ".repeat(500).trim() } }));
    expect(value).toContain(" What it said is quoted in my letter.");
    expect(value).not.toContain("no end");
  });

  test("keeps what was found, chosen and asked when room runs out", () => {
    const words = "Words. ".repeat(140).trim();
    const value = whatHappened(
      complainant({
        seen: { on: "2026-11-14", client: "web", language: "L".repeat(60), firstOn: "2026-09-01" },
        setting: { state: "different", words },
        switchedOnByMe: "no",
        notice: { told: "after", on: "2026-11-10", said: words },
        contact: { ...asked, reference: "R".repeat(200), answer: words },
        person: { ...someLetterFacts().person, account: "a".repeat(200) },
      }),
    );
    for (const kept of ["On 14 November 2026 I opened", "I had never switched it on.", "On 20 November 2026 I wrote"])
      expect(value).toContain(kept);
  });

  test("counts a line break as two and an emoji as two, as the strictest form does", () => {
    expect(countInForm("a\nb")).toBe(4);
    expect(countInForm("😀")).toBe(2);
    const value = whatHappened(complainant({ contact: { ...asked, answer: "😀😀\n\n😀! ".repeat(500).trim() } }));
    expect(value.replaceAll("\n", "\r\n").length).toBeLessThanOrEqual(2_000);
  });

  test("whatever the facts, no box is over its limit and no quotation is cut within a word", () => {
    fc.assert(
      fc.property(anyLetterFacts, (facts) => {
        const sheet = formSheetFor({ ...facts, contact: facts.contact ?? asked }, "authority", writingDay);
        fc.pre(sheet.ok);
        if (!sheet.ok) return;
        for (const { value, limit, count } of sheet.value.fields) {
          expect(count).toBe(countInForm(value));
          if (limit !== undefined) expect(count).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});

test("no sheet says what must not be said", () => {
  fc.assert(
    fc.property(anyLetterFacts, (facts) => {
      const sheet = formSheetFor({ ...facts, contact: facts.contact ?? asked }, "authority", writingDay);
      fc.pre(sheet.ok);
      if (!sheet.ok) return;
      const { territories } = packFor(facts.residence);
      expect(unsayableIn(renderFormSheet(sheet.value), writingDay, territories)).toEqual([]);
    }),
  );
});

describe("other authorities", () => {
  test("California's takes a description of 4,000 characters with the effect in it", () => {
    const description = fieldOf(sheetOf(californian({ effect: long.slice(0, 4_990) })), "description");
    expect(description.limit).toBe(4_000);
    expect(description.count).toBeLessThanOrEqual(4_000);
    expect(description.count).toBeGreaterThan(3_500);
    expect(description.value).toContain("tell what it did to me. (The rest is in my letter.)");
  });

  test("those whose form is not known have a general sheet with their address", () => {
    const sheet = sheetOf(complainant({ residence: { country: "FR" } }));
    expect(sheet.id).toBe("web-form");
    expect(sheet.form.address).toMatch(/^https:/);
    expect(fieldOf(sheet, "wanted").value).not.toBe("");
  });

  test("a letter that is frozen keeps its sheet: its title and what it asks for are its own", () => {
    const letter = { ...aLetter(answered.facts, "authority", answered.writtenOn), title: "As it was then" };
    const sheet = formSheetWith(answered.facts, letter);
    expect(sheet.ok && fieldOf(sheet.value, "what-happened").value).toMatch(/^As it was then\./);
  });

  test("a letter to a company has none", () =>
    expect(formSheetFor(complainant(), "company", writingDay)).toEqual({ ok: false, reason: "no-form" }));

  test("nor has a letter that cannot be written", () =>
    expect(formSheetFor(someLetterFacts(), "authority", writingDay)).toMatchObject({ ok: false }));
});

describe("fitting", () => {
  const pieces = [
    { text: "First.", rank: 2 },
    { text: "Second.", rank: 1 },
    { text: "Third.", rank: 3 },
  ];
  test.each([
    [100, "First. Second. Third."],
    [20, "First. Second."],
    [13, "Second."],
    [2, "Second."],
  ])("within %i characters the most important is kept", (limit, text) => expect(fitPieces(pieces, limit)).toBe(text));

  test("a piece is shortened to whole sentences before it goes", () => {
    const words = "One is here. Two is there. Three is gone.";
    const piece = { text: words, rank: 2, shorter: { words, holding: (fewer: string) => `${fewer} More.`, rank: 2 } };
    expect(fitPieces([{ text: "Kept.", rank: 1 }, piece], 40)).toBe("Kept. One is here. Two is there. More.");
  });
});

test.each([
  ["uk-linkedin-answered", "ico-form"],
  ["us-ca-linkedin-answered", "cppa-form"],
  ["ie-linkedin", "web-form"],
] as const)("the sheet of the sample %s reads as it did", async (name, id) => {
  const { facts, writtenOn } = samples[name];
  const sheet = sheetOf(facts, writtenOn);
  expect(sheet.id).toBe(id);
  await expect(renderFormSheet(sheet)).toMatchFileSnapshot(`form/__golden__/${id}.v${sheet.version}.${name}.txt`);
});

test.each(formPlans.map(({ id, version }) => [id, version] as const))(
  "%s version %i has its line in the changelog and its golden file",
  (id, version) => {
    const changelog = readFileSync(join(import.meta.dirname, "CHANGELOG.md"), "utf8");
    const section = changelog.split("## ").find((part) => part.startsWith(`${id}\n`)) ?? "";
    expect(section).toContain(`- **${version}** `);
    const golden = readdirSync(join(import.meta.dirname, "form", "__golden__"));
    expect(golden.some((name) => name.startsWith(`${id}.v${version}.`))).toBe(true);
  },
);

test("a sheet prints each box under its label, with its length where there is a limit", () => {
  const sheet = sheetOf(answered.facts, answered.writtenOn);
  const printed = renderFormSheet(sheet);
  for (const { label, value } of sheet.fields) {
    expect(printed).toContain(label);
    expect(printed).toContain(value);
  }
  expect(printed).toContain(`(${fieldOf(sheet, "what-happened").count} of at most 2000 characters)`);
});
