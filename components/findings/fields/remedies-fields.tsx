import { CheckboxGroup } from "@/components/ui/choice-group";
import { remedies } from "@/lib/findings/schema";
import type { StepFieldsProps } from "../step-fields-props";

export function RemediesFields({ form, words }: StepFieldsProps<"remedies">) {
  return (
    <CheckboxGroup
      form={form}
      name="wanted"
      legend={words.legend}
      options={remedies.map((value) => ({ value, ...words.options[value] }))}
    />
  );
}
