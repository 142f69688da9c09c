import { RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { clients } from "@/lib/platforms/clients.data";
import type { StepFieldsProps } from "../step-fields-props";

export function SeenFields({ form, words, dateWords, context }: StepFieldsProps<"seen">) {
  return (
    <>
      <DateField form={form} name="on" legend={words.on.legend} hint={words.on.hint} labels={dateWords} />
      <RadioGroup
        form={form}
        name="client"
        legend={words.client.legend}
        options={clients.map((client) => ({ value: client, label: words.clients[client] }))}
      />
      <TextField
        form={form}
        name="language"
        label={words.language.label}
        hint={words.language.hint}
        width="short"
        suggestions={context.languages}
      />
      <DateField
        form={form}
        name="firstOn"
        legend={words.firstOn.legend}
        hint={words.firstOn.hint}
        labels={dateWords}
      />
    </>
  );
}
