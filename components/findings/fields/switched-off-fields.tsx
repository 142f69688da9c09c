import { RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import { yesNoUnsure } from "@/lib/findings/schema";
import type { StepFieldsProps } from "../step-fields-props";

export function SwitchedOffFields({ form, words, dateWords, context }: StepFieldsProps<"switched-off">) {
  const when = <DateField form={form} name="on" legend={words.on.legend} hint={words.on.hint} labels={dateWords} />;
  return (
    <>
      <RadioGroup
        form={form}
        name="off"
        legend={words.legend}
        legendAs="hidden"
        options={[
          { value: "yes", label: words.options.yes, reveals: when },
          { value: "no", label: words.options.no },
        ]}
      />
      <RadioGroup
        form={form}
        name="objectionForm"
        legend={words.objectionForm.legend.replace("{form}", context.objectionForm)}
        hint={words.objectionForm.hint}
        options={yesNoUnsure.map((value) => ({ value, label: words.objectionForm.options[value] }))}
      />
    </>
  );
}
