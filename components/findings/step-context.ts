import { getTranslations } from "next-intl/server";
import { remedies } from "@/lib/findings/schema";
import { packFor } from "@/lib/letters/context";
import { type CountryCode, countryCodes, countryName } from "@/lib/places/catalogue";
import { partFieldOf } from "@/lib/places/schema";
import { subdivisions } from "@/lib/places/subdivisions.data";
import { type Practice, practiceById, practiceIds } from "@/lib/platforms/catalogue";
import type { StepContext } from "./step-fields-props";

type Option = StepContext["remedies"][number];

const byName = (options: Option[]) => options.toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
const partsOf = (names: Record<string, string>) =>
  byName(Object.entries(names).map(([value, label]) => ({ value, label })));
const countries = (codes: readonly CountryCode[]) =>
  byName(codes.map((code) => ({ value: code, label: countryName(code) })));
// A country is divided here because its law or its authorities are.
const isLawKnown = (country: CountryCode) =>
  partFieldOf(country) !== undefined || packFor({ country }).territories.length > 0;

/** Names out of the catalogue for the fields, in the order a person looks for them. */
export async function stepContext(practice: Practice): Promise<StepContext> {
  const words = await getTranslations("check");
  return {
    practices: practiceIds.map((id) => {
      const { platform, title } = practiceById(id);
      return { value: id, label: platform.name, hint: title };
    }),
    places: [
      { label: words("residence.likely"), options: countries(countryCodes.filter(isLawKnown)) },
      { label: words("residence.all"), options: countries(countryCodes.filter((country) => !isLawKnown(country))) },
    ],
    parts: {
      province: partsOf(subdivisions.CA),
      state: partsOf(subdivisions.US),
      land: partsOf(subdivisions.DE),
    },
    content: practice.content,
    remedies: remedies.map((value) => ({ value, label: words(`remedies.options.${value}.label`) })),
    objectionForm: practice.objectionForm.name,
  };
}
