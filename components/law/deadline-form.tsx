import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import type { FormSource } from "@/components/ui/field-props";
import { SelectField, type SelectGroup } from "@/components/ui/select-field";
import { type Nested, nestedValue } from "@/lib/kernel/nest-fields";
import { offeredClocks, offeredPlaces } from "@/lib/law/clocks/calculator";
import { placeLabel } from "./deadline-place";

interface DeadlineFormProps {
  values: Nested;
  sentences: Readonly<Record<string, string>>;
  /** After an answer: a question asked again. */
  again: boolean;
}

const clockGroups = ["uk", "eu", "unconfirmed"] as const;
const placeGroups = ["uk", "eu", "germany", "canada", "elsewhere"] as const;

/** What to count, from when, and where. Everything goes into the address, so that an answer can be kept and passed on. */
export async function DeadlineForm({ values, sentences, again }: DeadlineFormProps) {
  const words = await getTranslations("deadlines.page");
  const names = await getTranslations("deadlines.clocks");
  const dates = await getTranslations("common.date");
  const form: FormSource = { value: (name) => nestedValue(values, name), error: (name) => sentences[name] };
  const clocks: SelectGroup[] = clockGroups.map((group) => ({
    label: words(`clock.group.${group}`),
    options: offeredClocks[group].map((id) => ({ value: id, label: names(id) })),
  }));
  const places: SelectGroup[] = placeGroups.map((group) => ({
    label: words(`place.group.${group}`),
    options: offeredPlaces[group]
      .map((place) => ({ value: place, label: placeLabel(place, words) }))
      .toSorted((one, other) => (group === "uk" ? 0 : one.label.localeCompare(other.label, "en"))),
  }));
  return (
    <form className="deadline-form" action="/deadlines" noValidate>
      {again ? <h2>{words("again")}</h2> : null}
      <SelectField form={form} name="clock" label={words("clock.label")} groups={clocks} empty={words("clock.empty")} />
      <DateField
        form={form}
        name="from"
        legend={words("from.legend")}
        hint={words("from.hint")}
        labels={{ day: dates("day"), month: dates("month"), year: dates("year") }}
      />
      <SelectField
        form={form}
        name="place"
        label={words("place.label")}
        hint={words("place.hint")}
        groups={places}
        empty={words("place.empty")}
      />
      <div className="actions">
        <Button>{words("submit")}</Button>
      </div>
    </form>
  );
}
