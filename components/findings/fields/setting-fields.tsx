import { RadioGroup } from "@/components/ui/choice-group";
import { TextArea } from "@/components/ui/text-area";
import type { StepFieldsProps } from "../step-fields-props";

export function SettingFields({ form, words, context }: StepFieldsProps<"setting">) {
  const copied = <TextArea form={form} name="words" label={words.words.label} hint={words.words.hint} rows={3} />;
  return (
    <RadioGroup
      form={form}
      name="state"
      legend={words.legend}
      legendAs="hidden"
      options={context.states.map((option) => ({
        ...option,
        reveals: option.value === "different" ? copied : undefined,
      }))}
    />
  );
}
