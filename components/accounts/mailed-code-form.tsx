import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

/** Where the mail stays on this machine, and whether it can be read here. */
export interface MailShown {
  isKept: boolean;
  isMailboxOpen: boolean;
}

/** The way to mails that stay on this machine, for whoever tries the portal out. */
export async function MailboxNotice({ mail }: { mail: MailShown }) {
  const words = await getTranslations("account.code");
  if (!mail.isMailboxOpen) return null;
  return (
    <Notice kind="info">
      <p>
        {words("mailbox")} <a href="/mailbox">{words("openMailbox")}</a>
      </p>
    </Notice>
  );
}

/** What is wrong with a code, above the page that asks for it. */
export async function CodeFault({ message }: { message: string | undefined }) {
  const common = await getTranslations("common");
  const items = message === undefined ? [] : [{ href: `#${fieldId("code")}`, message }];
  return <ErrorSummary title={common("errorSummary")} items={items} />;
}

interface MailedCodeFormProps {
  /** Where the code goes. */
  action: string;
  button: string;
  fault: string | undefined;
  /** What is sent beside the code. */
  fields?: Readonly<Record<string, string>>;
}

/** The field for the six digits of a mail. */
export async function MailedCodeForm({ action, button, fault, fields = {} }: MailedCodeFormProps) {
  const words = await getTranslations("account.code");
  return (
    <form action={action} method="post" noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        form={{ value: () => undefined, error: () => fault }}
        name="code"
        label={words("label")}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        width="short"
      />
      <div className="actions">
        <Button>{button}</Button>
      </div>
    </form>
  );
}
