import { RadioGroup } from "@/components/ui/choice-group";
import type { StepFieldsProps } from "../step-fields-props";

export function PlatformFields({ form, words, context }: StepFieldsProps<"platform">) {
  return <RadioGroup form={form} name="practice" legend={words.legend} legendAs="hidden" options={context.practices} />;
}
