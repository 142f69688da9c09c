import { RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import { yesNoUnsure } from "@/lib/findings/choices.data";
import type { StepFieldsProps } from "../step-fields-props";

type Props = StepFieldsProps<"switched-off">;

function SwitchNow({ form, words, dateWords, as }: Omit<Props, "context"> & { as: "switch" | "prevention" }) {
  const { legend, yes, no, on } = words.now[as];
  const when = <DateField form={form} name="on" legend={on} hint={words.on.hint} labels={dateWords} />;
  return (
    <RadioGroup
      form={form}
      name="off"
      legend={legend}
      legendAs="hidden"
      options={[
        { value: "yes", label: yes, reveals: when },
        { value: "no", label: no },
      ]}
    />
  );
}

/** After the form beside a switch, or after the one in its place. */
function SentForm({
  form,
  words,
  dateWords,
  name,
  ask,
}: Omit<Props, "context"> & { name: string; ask: "also" | "alone" | "described" }) {
  const { hint, on, options } = words.objectionForm;
  const alone = ask !== "also";
  const when = <DateField form={form} name="on" legend={on} hint={words.on.hint} labels={dateWords} />;
  return (
    <RadioGroup
      form={form}
      name="objectionForm"
      legend={words.objectionForm[ask].replace("{form}", name)}
      hint={alone ? undefined : hint}
      options={yesNoUnsure.map((value) => ({
        value,
        label: options[value],
        reveals: alone && value === "yes" ? when : undefined,
      }))}
    />
  );
}

export function SwitchedOffFields({ context: { control, objectionForm, isDescribed }, ...given }: Props) {
  const isSwitch = control === "switch" || control === "prevention";
  const formAlone = isDescribed ? "described" : "alone";
  return (
    <>
      {isSwitch ? <SwitchNow {...given} as={control} /> : null}
      {objectionForm === undefined ? null : (
        <SentForm {...given} name={objectionForm} ask={isSwitch ? "also" : formAlone} />
      )}
    </>
  );
}
