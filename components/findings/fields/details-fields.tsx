import { RadioGroup } from "@/components/ui/choice-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { sharingChoices } from "@/lib/findings/choices.data";
import type { StepFieldsProps } from "../step-fields-props";

export function DetailsFields({ form, words, context }: StepFieldsProps<"details">) {
  return (
    <>
      <TextField form={form} name="name" label={words.name.label} autoComplete="name" spellCheck={false} />
      <TextArea
        form={form}
        name="address"
        label={words.address.label}
        hint={words.address.hint}
        rows={3}
        autoComplete="street-address"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="email"
        label={words.email.label}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="account"
        label={words.account.label.replace("{platform}", context.platform)}
        hint={words.account.hint}
        autoComplete="off"
        spellCheck={false}
      />
      <RadioGroup
        form={form}
        name="sharing"
        legend={words.sharing.legend}
        hint={words.sharing.hint}
        options={sharingChoices.map((value) => ({ value, label: words.sharing.options[value] }))}
      />
    </>
  );
}
