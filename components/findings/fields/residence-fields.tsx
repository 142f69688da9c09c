import { RadioGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import { ukNations } from "@/lib/places/catalogue";
import type { StepFieldsProps } from "../step-fields-props";

const listed = ["province", "state", "land"] as const;

/** The part of a divided country is asked in place, as soon as the country is chosen. */
export function ResidenceFields({ form, words, context }: StepFieldsProps<"residence">) {
  return (
    <div className="residence">
      <SelectField form={form} name="country" label={words.country} empty={words.choose} groups={context.places} />
      <div className="residence-part part-nation">
        <RadioGroup
          form={form}
          name="nation"
          legend={words.nation.legend}
          hint={words.nation.hint}
          options={ukNations.map((nation) => ({ value: nation, label: words.nation.options[nation] }))}
        />
      </div>
      {listed.map((part) => (
        <div key={part} className={`residence-part part-${part}`}>
          <SelectField
            form={form}
            name={part}
            label={words[part].label}
            hint={words[part].hint}
            empty={words[part].choose}
            groups={[{ options: context.parts[part] }]}
          />
        </div>
      ))}
    </div>
  );
}
