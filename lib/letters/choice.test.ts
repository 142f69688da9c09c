import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLetterFacts, bareLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { composeLetter } from "./catalogue";
import { choicesFor, type ChoiceReason } from "./choice";
import type { LetterFacts, LetterKind } from "./schema";

type Contact = NonNullable<LetterFacts["contact"]>;
type Residence = LetterFacts["residence"];

const england: Residence = { country: "GB", nation: "england" };
const ireland: Residence = { country: "IE" };
const brazil: Residence = { country: "BR" };
const asked = (changes: Partial<Contact> = {}): Contact => ({
  on: "2026-12-01",
  channel: "form",
  asked: ["complaint"],
  reply: "none",
  ...changes,
});
const lastDay = "2026-12-31";
const late = "2027-01-01";

/** Who, what came back, on which day: the kinds in order, and why the first. */
const offers: [string, Residence, Contact | undefined, string, LetterKind[], ChoiceReason[]][] = [
  ["first letter", england, undefined, late, ["company"], ["company-not-asked-yet", "authority-expects-company-first"]],
  ["first letter in the Union", ireland, undefined, late, ["company", "authority"], ["company-not-asked-yet"]],
  ["where no law is known", brazil, undefined, late, ["company"], ["no-law-known", "no-authority-known"]],
  ["no reply on the last day", england, asked(), lastDay, ["authority"], ["company-was-asked", "reply-not-late-yet"]],
  ["no reply, a day late", england, asked(), late, ["follow-up", "authority"], ["no-reply-in-time"]],
  [
    "only acknowledged",
    england,
    asked({ reply: "acknowledged" }),
    late,
    ["follow-up", "authority"],
    ["acknowledged-without-answer"],
  ],
  [
    "answered",
    england,
    asked({ reply: "answered" }),
    late,
    ["authority", "follow-up"],
    ["company-was-asked", "answered"],
  ],
  [
    "answered, and had not complained",
    england,
    asked({ reply: "answered", asked: ["access"] }),
    late,
    ["authority", "follow-up", "company"],
    ["answered"],
  ],
  ["late in the Union", ireland, asked(), late, ["follow-up", "authority"], ["no-reply-in-time"]],
  ["waiting, and no authority", brazil, asked(), lastDay, ["company"], ["company-was-asked"]],
  ["answered, and no authority", brazil, asked({ reply: "answered" }), late, ["follow-up"], ["answered"]],
];

describe("which letters are offered", () => {
  test.each(offers)("%s", (_who, residence, contact, on, kinds, because) => {
    const choices = choicesFor(bareLetterFacts({ residence, contact }), on);
    expect(choices.map(({ kind }) => kind)).toEqual(kinds);
    expect(choices[0]?.because).toEqual(expect.arrayContaining(because));
  });

  test("each names whom it addresses and its template", () => {
    const contact = asked({ reply: "answered" });
    expect(choicesFor(bareLetterFacts({ residence: england, contact }), late)).toMatchObject([
      { kind: "authority", templateId: "uk-ico", addressee: "the ICO", pack: "uk" },
      { kind: "follow-up", templateId: "uk-follow-up", addressee: "LinkedIn Corporation", pack: "uk" },
    ]);
    expect(choicesFor(bareLetterFacts({ residence: ireland }), late)).toMatchObject([
      { templateId: "eu-company", addressee: "LinkedIn Ireland Unlimited Company", pack: "eu" },
      { templateId: "eu-authority", addressee: "the Data Protection Commission", pack: "eu" },
    ]);
  });

  test("where nothing is known of what is done, the letter says what the person found", () =>
    expect(choicesFor(bareLetterFacts({ residence: { country: "CN" } }), late)).toMatchObject([{ kind: "company" }]));

  test("whatever the facts, each offer can be written, and says why once", () => {
    fc.assert(
      fc.property(anyLetterFacts, (facts) => {
        const choices = choicesFor(facts, writingDay);
        expect(choices.length).toBeGreaterThan(0);
        for (const { kind, templateId, because } of choices) {
          const composed = composeLetter(facts, kind, writingDay);
          expect(composed.ok && composed.value.templateId).toBe(templateId);
          expect(because.length).toBeGreaterThan(0);
          expect(new Set(because).size).toBe(because.length);
        }
      }),
    );
  });
});
