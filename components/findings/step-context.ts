import { getTranslations } from "next-intl/server";
import { countryCodes, countryName } from "@/lib/places/catalogue";
import { type Practice, practiceById, practiceIds } from "@/lib/platforms/catalogue";
import type { StepContext } from "./step-fields-props";

/** Names out of the catalogue for the fields, in the order a person looks for them. */
export async function stepContext(practice: Practice): Promise<StepContext> {
  const words = await getTranslations("check.residence");
  const withLetters = Object.keys(practice.controllers);
  const named = countryCodes.map((code) => ({ value: code, label: countryName(code) }));
  const byName = named.toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
  return {
    practices: practiceIds.map((id) => {
      const { platform, title } = practiceById(id);
      return { value: id, label: platform.name, hint: title };
    }),
    places: [
      { label: words("likely"), options: byName.filter(({ value }) => withLetters.includes(value)) },
      { label: words("all"), options: byName.filter(({ value }) => !withLetters.includes(value)) },
    ],
    objectionForm: practice.objectionForm.name,
  };
}
