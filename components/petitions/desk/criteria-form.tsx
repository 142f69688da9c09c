import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { deskInvalidations } from "@/lib/petitions/desk/addresses";
import type { CriteriaAsked } from "@/lib/petitions/desk/criteria";
import { signals } from "@/lib/petitions/schema";

interface CriteriaFormProps {
  petition: string;
  criteria: CriteriaAsked | undefined;
}

/** Which signatures are meant. It only looks, so it is a question in the address and changes nothing. */
export async function CriteriaForm({ petition, criteria }: CriteriaFormProps) {
  const [words, common, { desk, errors }] = await Promise.all([
    getTranslations("desk"),
    getTranslations("common"),
    getMessages(),
  ]);
  const sentences: Readonly<Record<string, string>> = desk.faults;
  const faults = Object.entries(criteria && "faults" in criteria ? criteria.faults : {}).map(
    ([name, key]) => [name, sentences[key] ?? errors.general] as const,
  );
  const said = new Map(faults);
  const form: FormSource = { value: (name) => criteria?.typed[name], error: (name) => said.get(name) };
  const options = signals.map((signal) => ({ value: signal, label: words(`trends.signals.names.${signal}`) }));
  return (
    <form action={deskInvalidations(petition)} method="get" noValidate>
      <ErrorSummary
        title={common("errorSummary")}
        items={faults.map(([name, message]) => ({ href: `#${fieldId(name)}`, message }))}
      />
      <TextField
        form={form}
        name="domain"
        label={words("invalidations.domain")}
        hint={words("invalidations.domainHint")}
        autoComplete="off"
        spellCheck={false}
      />
      <Moment form={form} name="from" />
      <Moment form={form} name="to" />
      <SelectField
        form={form}
        name="signal"
        label={words("invalidations.signal")}
        empty={words("invalidations.anySignal")}
        groups={[{ options }]}
      />
      <div className="actions">
        <Button variant="alt">{words("invalidations.preview")}</Button>
      </div>
    </form>
  );
}

async function Moment({ form, name }: { form: FormSource; name: "from" | "to" }) {
  const words = await getTranslations("desk.invalidations");
  return <TextField form={form} name={name} label={words(name)} hint={words("momentHint")} autoComplete="off" />;
}
