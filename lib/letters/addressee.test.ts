import { expect, test } from "vitest";
import { regulatorFor, type Regulator } from "@/lib/law/catalogue";
import { templates } from "./catalogue";
import { contextFor } from "./context";
import { renderText } from "./render/text";
import { samples } from "./samples.data";

const today = "2027-01-18";

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
