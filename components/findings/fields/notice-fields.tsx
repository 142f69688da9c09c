import { RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import { noticeChannels, toldAnswers } from "@/lib/findings/choices.data";
import type { StepFieldsProps } from "../step-fields-props";

export function NoticeFields({ form, words, dateWords }: StepFieldsProps<"notice">) {
  return (
    <div className="notice-step">
      <RadioGroup
        form={form}
        name="told"
        legend={words.legend}
        legendAs="hidden"
        options={toldAnswers.map((value) => ({ value, ...words.options[value] }))}
      />
      <div className="notice-details">
        <RadioGroup
          form={form}
          name="channel"
          legend={words.channel.legend}
          options={noticeChannels.map((value) => ({ value, label: words.channel.options[value] }))}
        />
        <DateField form={form} name="on" legend={words.on.legend} hint={words.on.hint} labels={dateWords} />
        <TextArea form={form} name="said" label={words.said.label} hint={words.said.hint} />
      </div>
    </div>
  );
}
