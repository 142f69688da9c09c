import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import type { FormSource } from "@/components/ui/field-props";
import { FileField } from "@/components/ui/file-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { otherLetter } from "@/lib/complaints/event-form";
import {
  answerKinds,
  askedKinds,
  type EventKind,
  outcomeKinds,
  stillStates,
  withdrawnReasons,
} from "@/lib/complaints/events";
import type { FrozenLetter } from "@/lib/complaints/schema";
import { contactChannels } from "@/lib/findings/choices.data";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { CaseNames } from "./case-names";
import { acceptedFiles, fieldsOf, ownActs, type RecordField } from "./record-fields.data";
import { SaveMail } from "./save-mail";

export interface RecordFieldsProps {
  form: FormSource;
  kind: EventKind;
  names: CaseNames;
  /** The letters that may have been sent. */
  letters: readonly FrozenLetter[];
}

async function LetterField({ form, names, letters }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.letter");
  if (letters.length === 0) return <input type="hidden" name="letter" value={otherLetter} />;
  return (
    <RadioGroup
      form={form}
      name="letter"
      legend={words("legend")}
      options={[
        ...letters.map(({ id, kind, writtenOn }) => ({
          value: id,
          label: words(`letters.${kind}`, { ...names, date: formatDate(writtenOn) }),
        })),
        { value: otherLetter, label: words("other") },
      ]}
    />
  );
}

async function OnField({ form, kind }: RecordFieldsProps) {
  const [words, { common }] = await Promise.all([getTranslations("record"), getMessages()]);
  return (
    <DateField
      form={form}
      name="on"
      legend={words(`kinds.${kind}.on`)}
      hint={words("fields.on.hint")}
      labels={common.date}
    />
  );
}

async function ChannelField({ form }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.channel");
  return (
    <RadioGroup
      form={form}
      name="channel"
      legend={words("legend")}
      options={contactChannels.map((value) => ({ value, label: words(`options.${value}`) }))}
    />
  );
}

async function ForField({ form, kind }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.for");
  return (
    <RadioGroup
      form={form}
      name="for"
      legend={words(kind === "supplied" ? "legend.supplied" : "legend.asked")}
      options={askedKinds.map((value) => ({ value, label: words(`options.${value}`) }))}
    />
  );
}

async function HowField({ form, kind }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.how");
  const options =
    kind === "authority-outcome"
      ? outcomeKinds.map((value) => ({ value, label: words(`authority-outcome.options.${value}`) }))
      : answerKinds.map((value) => ({ value, label: words(`answered.options.${value}`) }));
  const legend = words(kind === "authority-outcome" ? "authority-outcome.legend" : "answered.legend");
  return <RadioGroup form={form} name="how" legend={legend} options={options} />;
}

async function StateField({ form }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.state");
  return (
    <RadioGroup
      form={form}
      name="state"
      legend={words("legend")}
      options={stillStates.map((value) => ({ value, label: words(`options.${value}`) }))}
    />
  );
}

async function BecauseField({ form }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.because");
  return (
    <RadioGroup
      form={form}
      name="because"
      legend={words("legend")}
      options={withdrawnReasons.map((value) => ({ value, label: words(`options.${value}`) }))}
    />
  );
}

async function ReferenceField({ form }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.reference");
  return (
    <TextField
      form={form}
      name="reference"
      label={words("label")}
      autoComplete="off"
      spellCheck={false}
      width="short"
    />
  );
}

async function UntilField({ form }: RecordFieldsProps) {
  const [words, { common }] = await Promise.all([getTranslations("record.fields.until"), getMessages()]);
  return <DateField form={form} name="until" legend={words("legend")} hint={words("hint")} labels={common.date} />;
}

async function WordsField({ form, kind }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.words");
  const isOwn = ownActs.includes(kind);
  return (
    <TextArea
      form={form}
      name="words"
      label={words(isOwn ? "label.own" : "label.theirs")}
      hint={isOwn ? undefined : words("hint")}
      rows={6}
    />
  );
}

/** What the files of an event are. */
function fileLabel(kind: EventKind): "label.screen" | "label.proof" | "label.theirs" {
  if (kind === "setting-seen") return "label.screen";
  return ownActs.includes(kind) ? "label.proof" : "label.theirs";
}

async function FilesField({ form, kind }: RecordFieldsProps) {
  const words = await getTranslations("record.fields.files");
  return (
    <>
      <FileField
        form={form}
        name="files"
        label={words(fileLabel(kind))}
        hint={words("hint")}
        accept={acceptedFiles}
        multiple
      />
      {kind === "setting-seen" ? null : <SaveMail />}
    </>
  );
}

const drawn: Record<RecordField, (props: RecordFieldsProps) => ReactNode> = {
  letter: LetterField,
  on: OnField,
  channel: ChannelField,
  for: ForField,
  how: HowField,
  state: StateField,
  because: BecauseField,
  reference: ReferenceField,
  until: UntilField,
  words: WordsField,
  files: FilesField,
};

/** What is asked about an event of this kind. */
export function RecordFields(props: RecordFieldsProps) {
  return fieldsOf[props.kind].map((field) => {
    const Field = drawn[field];
    return <Field key={field} {...props} />;
  });
}
