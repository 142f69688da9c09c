import { getMessages, getTranslations } from "next-intl/server";
import { RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import type { FormSource } from "@/components/ui/field-props";
import { FileField } from "@/components/ui/file-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { acceptedPictures } from "@/lib/evidence/file-types";
import { countryCodes, countryName } from "@/lib/places/catalogue";
import { clients } from "@/lib/platforms/clients.data";
import type { Platform } from "@/lib/platforms/schema";
import { topics } from "@/lib/platforms/topics.data";
import { wholePlatform } from "@/lib/reports/schema";

interface ReportFieldsProps {
  form: FormSource;
  platform: Platform;
}

const countries = countryCodes
  .map((code) => ({ value: code, label: countryName(code) }))
  .toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));

/** What it is about: asked only where the catalogue knows of something to choose. */
async function PracticeField({ form, platform }: ReportFieldsProps) {
  const words = await getTranslations("reports.form.practice");
  if (platform.practices.length === 0) return <input type="hidden" name="practice" value={wholePlatform} />;
  return (
    <RadioGroup
      form={form}
      name="practice"
      legend={words("legend")}
      options={[
        ...platform.practices.map(({ id, title }) => ({ value: id, label: title })),
        { value: wholePlatform, label: words("whole", { platform: platform.name }) },
      ]}
    />
  );
}

/** What somebody reports who saw something else than the catalogue says. */
export async function ReportFields({ form, platform }: ReportFieldsProps) {
  const words = await getTranslations("reports.form");
  const { common } = await getMessages();
  return (
    <>
      <PracticeField form={form} platform={platform} />
      <RadioGroup
        form={form}
        name="topic"
        legend={words("topic.legend")}
        options={topics.map((topic) => ({ value: topic, label: words(`topic.options.${topic}`) }))}
      />
      <TextArea form={form} name="words" label={words("words.label")} hint={words("words.hint")} />
      <SelectField
        form={form}
        name="country"
        label={words("country.label")}
        empty={words("country.choose")}
        groups={[{ options: countries }]}
      />
      <RadioGroup
        form={form}
        name="client"
        legend={words("client.legend")}
        options={clients.map((client) => ({ value: client, label: words(`client.options.${client}`) }))}
      />
      <DateField
        form={form}
        name="seenOn"
        legend={words("seenOn.legend")}
        hint={words("seenOn.hint")}
        labels={common.date}
      />
      <Shown form={form} />
    </>
  );
}

/** What bears it out: a page, a picture of the screen, or neither. */
async function Shown({ form }: Pick<ReportFieldsProps, "form">) {
  const words = await getTranslations("reports.form");
  return (
    <>
      <TextField
        form={form}
        name="link"
        label={words("link.label")}
        hint={words("link.hint")}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      <FileField
        form={form}
        name="picture"
        label={words("picture.label")}
        hint={words("picture.hint")}
        accept={acceptedPictures}
      />
    </>
  );
}
