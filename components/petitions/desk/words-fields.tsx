import { getTranslations } from "next-intl/server";
import type { FormSource } from "@/components/ui/field-props";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { allRegulators } from "@/lib/law/catalogue";
import { platforms } from "@/lib/platforms/catalogue";

const practices = platforms
  .filter(({ practices: own }) => own.length > 0)
  .map(({ name, practices: own }) => ({
    label: name,
    options: own.map(({ id, title }) => ({ value: id, label: title })),
  }));
const authorities = [{ options: allRegulators.map(({ id, name }) => ({ value: id, label: name })) }];

/** The words of a petition, to be written. */
export async function WordsFields({ form }: { form: FormSource }) {
  const words = await getTranslations("desk.words");
  return (
    <>
      <TextField form={form} name="title" label={words("petitionTitle")} hint={words("titleHint")} />
      <TextField form={form} name="addressee" label={words("addressee")} hint={words("addresseeHint")} />
      <TextArea form={form} name="asks" label={words("asks")} hint={words("asksHint")} rows={4} />
      <TextArea form={form} name="reasons" label={words("reasons")} hint={words("reasonsHint")} rows={14} />
      <SelectField
        form={form}
        name="practice"
        label={words("practice")}
        hint={words("practiceHint")}
        empty={words("noPractice")}
        groups={practices}
      />
      <SelectField
        form={form}
        name="authority"
        label={words("authority")}
        empty={words("noAuthority")}
        groups={authorities}
      />
      <TextField
        form={form}
        name="target"
        label={words("target")}
        hint={words("targetHint")}
        inputMode="numeric"
        width="short"
      />
      <TextField
        form={form}
        name="slug"
        label={words("slug")}
        hint={words("slugHint")}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}
