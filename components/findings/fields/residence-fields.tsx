import { RadioGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import { ukNations } from "@/lib/places/catalogue";
import type { StepFieldsProps } from "../step-fields-props";

/** The nation is asked in place, as soon as the United Kingdom is chosen. */
export function ResidenceFields({ form, words, context }: StepFieldsProps<"residence">) {
  return (
    <div className="residence">
      <SelectField form={form} name="country" label={words.country} empty={words.choose} groups={context.places} />
      <div className="residence-nation">
        <RadioGroup
          form={form}
          name="nation"
          legend={words.nation}
          options={ukNations.map((nation) => ({ value: nation, label: words.nations[nation] }))}
        />
      </div>
    </div>
  );
}
