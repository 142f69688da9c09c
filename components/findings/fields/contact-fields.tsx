import { CheckboxGroup, RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { askedFor, contactChannels, replies } from "@/lib/findings/choices.data";
import type { StepFieldsProps } from "../step-fields-props";

type Props = StepFieldsProps<"contact">;

function Reply({ form, words, dateWords, context }: Props) {
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
        <div className="left-open">
          <CheckboxGroup
            form={form}
            name="notDealtWith"
            legend={words.notDealtWith.legend}
            hint={words.notDealtWith.hint}
            options={context.remedies}
          />
        </div>
      </div>
    </div>
  );
}

/** Asked only of a person who has complained already. */
function EarlierComplaint(props: Props) {
  const { form, words, dateWords } = props;
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
      <TextField
        form={form}
        name="reference"
        label={words.reference.label}
        hint={words.reference.hint}
        autoComplete="off"
        spellCheck={false}
        width="short"
      />
      <Reply {...props} />
    </div>
  );
}

export function ContactFields(props: Props) {
  const { form, words } = props;
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
      <EarlierComplaint {...props} />
    </div>
  );
}
