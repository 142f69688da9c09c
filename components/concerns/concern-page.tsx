import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { concernPage } from "@/lib/concerns/addresses";
import { concernSchema } from "@/lib/concerns/schema";
import { faultsOf } from "@/lib/kernel/faults";
import { nestedValue } from "@/lib/kernel/nest-fields";
import { OtherWays } from "./other-ways";

interface ConcernPageProps {
  operator: string | undefined;
  contact: string | undefined;
  /** A random word that makes two clicks one complaint. */
  mark: string;
  /** What was typed and not taken; undefined for a new form. */
  refused: unknown;
}

/** The sentence of each fault, by field: found again in what was typed. */
async function faultSentences(refused: unknown): Promise<(readonly [name: string, said: string])[]> {
  if (refused === undefined) return [];
  const parsed = concernSchema.safeParse(refused);
  const { concerns, errors } = await getMessages();
  const sentences: Readonly<Record<string, string>> = concerns.faults;
  return Object.entries(parsed.success ? {} : faultsOf(parsed.error)).map(([name, key]) => [
    name,
    sentences[key] ?? errors.general,
  ]);
}

async function Fields({ form }: { form: FormSource }) {
  const words = await getTranslations("concerns.form");
  return (
    <>
      <TextArea form={form} name="words" label={words("words.label")} hint={words("words.hint")} rows={9} />
      <TextField
        form={form}
        name="email"
        label={words("email.label")}
        hint={words("email.hint")}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <TextField form={form} name="name" label={words("name.label")} hint={words("name.hint")} autoComplete="name" />
    </>
  );
}

async function WhatHappens() {
  const words = await getTranslations("concerns.form.next");
  return (
    <aside className="margin-notes">
      <section className="margin-note">
        <h2>{words("title")}</h2>
        <p>{words("acknowledge")}</p>
        <p>{words("outcome")}</p>
        <p>{words("sealed")}</p>
        <p>{words("back")}</p>
      </section>
    </aside>
  );
}

/** The form by which anybody complains of the portal; it works as a plain post. */
export async function ConcernPage({ operator, contact, mark, refused }: ConcernPageProps) {
  const [words, common, faults] = await Promise.all([
    getTranslations("concerns.form"),
    getTranslations("common"),
    faultSentences(refused),
  ]);
  const said = new Map(faults);
  const form: FormSource = { value: (name) => nestedValue(refused, name), error: (name) => said.get(name) };
  const items = faults.map(([name, message]) => ({ href: `#${fieldId(name)}`, message }));
  const isTooOften = refused !== undefined && faults.length === 0;
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <ErrorSummary title={common("errorSummary")} items={items} />
        {isTooOften ? (
          <Notice kind="warn">
            <p role="alert">{words("too-often")}</p>
          </Notice>
        ) : null}
        <h1 className="question">{words("heading")}</h1>
        <p className="step-help">{words("lead")}</p>
        <form action={`${concernPage}/send`} method="post" noValidate>
          <input type="hidden" name="mark" value={mark} />
          <Fields form={form} />
          <div className="actions">
            <Button>{words("send")}</Button>
          </div>
        </form>
        <OtherWays operator={operator} contact={contact} />
      </div>
      <WhatHappens />
    </div>
  );
}
