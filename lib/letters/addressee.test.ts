import { expect, test } from "vitest";
import { nameInSentence, regulatorFor, type Regulator } from "@/lib/law/catalogue";
import { eeaCountries } from "@/lib/places/catalogue";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { templates } from "./catalogue";
import { contextFor } from "./context";
import { renderText } from "./render/text";
import { samples } from "./samples.data";
import type { LetterFacts } from "./schema";

const today = "2027-01-18";

const residences: LetterFacts["residence"][] = [
  ...eeaCountries.map((country) => ({ country })),
  { country: "GB", nation: "wales" },
  { country: "CH" },
  { country: "CA", province: "QC" },
];

test.each(residences)("a letter to the company names the authority of $country as a sentence does", (residence) => {
  const body = regulatorFor(residence);
  const name = body ? nameInSentence(body) : "nobody";
  const text = renderText(aLetter(bareLetterFacts({ residence }), "company", today)).replace(/\s+/g, " ");
  expect([`to ${name}`, `(${name})`].filter((named) => text.includes(named))).not.toEqual([]);
});

const { facts } = samples["uk-linkedin-answered"];
const row = regulatorFor(facts.residence);

/** The text of the letter to the United Kingdom's regulator, from its row with what is changed in it. */
function letterTo(changes: Partial<Regulator> = {}): string {
  const context = contextFor(facts, "authority", today);
  const template = templates.uk.authority;
  if (!row || !context.ok || !template) throw new Error("No letter to the regulator");
  return renderText(template.compose(facts, { ...context.value, regulator: { ...row, ...changes } }));
}

test("one edit of a regulator's row changes the letter to it", () => {
  const form = row?.form.address.replace("https://", "") ?? "no form";
  expect(letterTo()).toContain(form);
  const changed = letterTo({
    name: "Information Commission",
    form: { label: "its new form", address: "https://complaints.example/new" },
  });
  expect(changed).toContain("Information Commission");
  expect(changed).toContain("complaints.example/new");
  expect(changed).not.toContain(form);
});
