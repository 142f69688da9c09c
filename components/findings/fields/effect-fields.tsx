import { TextArea } from "@/components/ui/text-area";
import type { StepFieldsProps } from "../step-fields-props";

export function EffectFields({ form, words }: StepFieldsProps<"effect">) {
  return <TextArea form={form} name="effect" label={words.label} hint={words.hint} rows={9} />;
}
