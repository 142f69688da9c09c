import { CheckboxGroup } from "@/components/ui/choice-group";
import type { StepFieldsProps } from "../step-fields-props";

export function RemediesFields({ form, words, context }: StepFieldsProps<"remedies">) {
  return <CheckboxGroup form={form} name="wanted" legend={words.legend} options={context.remedies} />;
}
