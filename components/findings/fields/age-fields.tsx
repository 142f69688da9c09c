import { RadioGroup } from "@/components/ui/choice-group";
import { under18Answers } from "@/lib/findings/choices.data";
import type { StepFieldsProps } from "../step-fields-props";

export function AgeFields({ form, words }: StepFieldsProps<"age">) {
  return (
    <RadioGroup
      form={form}
      name="under18"
      legend={words.legend}
      options={under18Answers.map((value) => ({ value, label: words.options[value] }))}
    />
  );
}
