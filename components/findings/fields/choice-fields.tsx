import { RadioGroup } from "@/components/ui/choice-group";
import { yesNoUnsure } from "@/lib/findings/choices.data";
import type { StepFieldsProps } from "../step-fields-props";

export function ChoiceFields({ form, words }: StepFieldsProps<"choice">) {
  return (
    <RadioGroup
      form={form}
      name="switchedOn"
      legend={words.legend}
      legendAs="hidden"
      options={yesNoUnsure.map((value) => ({ value, label: words.options[value] }))}
    />
  );
}
