import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { nestedValue } from "@/lib/kernel/nest-fields";
import type { RefusedForm } from "@/lib/petitions/desk/refused";

/** What a page of the desk says of the form that was sent before it. */
export interface Sent {
  refused: RefusedForm | undefined;
  /** The act that was done, as its address has it. */
  done: unknown;
}

async function faultSentences({ faults }: RefusedForm): Promise<[name: string, sentence: string][]> {
  const { desk, errors } = await getMessages();
  const sentences: Readonly<Record<string, string>> = desk.faults;
  return Object.entries(faults).map(([name, key]) => [name, sentences[key] ?? errors.general]);
}

/** At the top of a page: what stands in the way of the form that was sent, or that it was done. */
export async function SentNotice({ refused, done }: Sent) {
  const [common, { desk }] = await Promise.all([getTranslations("common"), getMessages()]);
  if (refused) {
    const faults = await faultSentences(refused);
    const items = faults.map(([name, message]) => ({ href: name === "" ? "#main" : `#${fieldId(name)}`, message }));
    return <ErrorSummary title={common("errorSummary")} items={items} />;
  }
  const said = Object.entries(desk.done).find(([act]) => act === done);
  return said ? (
    <Notice kind="info" title={said[1]}>
      {null}
    </Notice>
  ) : null;
}

interface DeskFormProps {
  /** Where it posts to; `act` is which of the forms on its page it is. */
  action: string;
  act: string;
  refused?: RefusedForm | undefined;
  /** What the fields hold at first. */
  first?: unknown;
  /** Fields that nobody sees. */
  hidden?: Readonly<Record<string, string | number>>;
  button: string;
  variant?: ButtonVariant;
  children?: (form: FormSource) => ReactNode;
}

/** A form of the desk, as a plain post; what was typed and refused stands in it again, with what is wrong at each field. */
export async function DeskForm({ action, act, refused, first, hidden = {}, button, variant, children }: DeskFormProps) {
  const own = refused?.act === act ? refused : undefined;
  const said = new Map(own ? await faultSentences(own) : []);
  const form: FormSource = {
    value: (name) => nestedValue(own ? own.typed : first, name),
    error: (name) => said.get(name),
  };
  return (
    <form action={action} method="post" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.(form)}
      <div className="actions">
        <Button variant={variant ?? "alt"}>{button}</Button>
      </div>
    </form>
  );
}
