import { CountPart } from "@/components/exports/count-part";
import { CheckboxGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import { sensitiveKinds } from "@/lib/findings/choices.data";
import type { StepFieldsProps } from "../step-fields-props";

export function AtStakeFields({ form, words, context }: StepFieldsProps<"at-stake">) {
  return (
    <>
      <TextField
        form={form}
        name="memberSince"
        label={words.memberSince.label}
        hint={words.memberSince.hint}
        inputMode="numeric"
        autoComplete="off"
        width="short"
      />
      {context.content.length === 0 ? null : (
        <CheckboxGroup
          form={form}
          name="content"
          legend={words.content.legend}
          options={context.content.map((value) => ({ value, ...words.content.options[value] }))}
        />
      )}
      <CheckboxGroup
        form={form}
        name="sensitive"
        legend={words.sensitive.legend}
        hint={words.sensitive.hint}
        options={sensitiveKinds.map((value) => ({ value, label: words.sensitive.options[value] }))}
      />
      {context.counting === undefined ? null : <CountPart form={form} counting={context.counting} />}
    </>
  );
}
