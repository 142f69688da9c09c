import { CheckboxGroup, RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import { askedFor, contactChannels, replies } from "@/lib/findings/schema";
import type { StepFieldsProps } from "../step-fields-props";

type Props = StepFieldsProps<"contact">;

function Reply({ form, words, dateWords }: Omit<Props, "context">) {
  return (
    <div className="reply">
      <RadioGroup
        form={form}
        name="reply"
        legend={words.reply.legend}
        options={replies.map((value) => ({ value, label: words.reply.options[value] }))}
      />
      <div className="reply-details">
        <DateField
          form={form}
          name="repliedOn"
          legend={words.repliedOn.legend}
          hint={words.repliedOn.hint}
          labels={dateWords}
        />
        <TextArea form={form} name="answer" label={words.answer.label} hint={words.answer.hint} rows={6} />
      </div>
    </div>
  );
}

/** Asked only of a person who has complained already. */
function EarlierComplaint({ form, words, dateWords }: Omit<Props, "context">) {
  return (
    <div className="earlier-complaint">
      <DateField form={form} name="on" legend={words.on.legend} hint={words.on.hint} labels={dateWords} />
      <RadioGroup
        form={form}
        name="channel"
        legend={words.channel.legend}
        options={contactChannels.map((value) => ({ value, label: words.channel.options[value] }))}
      />
      <CheckboxGroup
        form={form}
        name="asked"
        legend={words.asked.legend}
        options={askedFor.map((value) => ({ value, label: words.asked.options[value] }))}
      />
      <Reply form={form} words={words} dateWords={dateWords} />
    </div>
  );
}

export function ContactFields({ form, words, dateWords }: Props) {
  return (
    <div className="contact-step">
      <RadioGroup
        form={form}
        name="contacted"
        legend={words.legend}
        legendAs="hidden"
        options={[
          { value: "no", label: words.options.no },
          { value: "yes", label: words.options.yes },
        ]}
      />
      <EarlierComplaint form={form} words={words} dateWords={dateWords} />
    </div>
  );
}
