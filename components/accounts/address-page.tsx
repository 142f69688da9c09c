import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import { Crumb } from "@/components/ui/progress-line";
import { TextField } from "@/components/ui/text-field";
import { MailboxNotice, MailedCodeForm, type MailShown } from "./mailed-code-form";

/** What has just been done, or could not be. */
export const addressNotes = ["sent", "code", "link"] as const;

/** What was wrong, with its sentence. */
interface Fault {
  name: string;
  message: string;
}

/** The sentence of a fault by its name; undefined for none that is known. */
export async function addressFault(name: string | undefined): Promise<Fault | undefined> {
  const { account } = await getMessages();
  const [known, message] = Object.entries(account.address.faults).find(([key]) => key === name) ?? [];
  return known && message ? { name: known, message } : undefined;
}

interface AddressPageProps {
  /** The address as it is. */
  email: string;
  /** What was typed and refused. */
  typed: string | undefined;
  /** Whether an address is to be typed, or the code that was mailed there. */
  isTyping: boolean;
  fault: Fault | undefined;
  mail: MailShown;
}

async function TypeAddress({ email, typed, fault }: Pick<AddressPageProps, "email" | "typed" | "fault">) {
  const words = await getTranslations("account.address");
  return (
    <>
      <p className="lead">{words("text", { email })}</p>
      <form action="/account/address/ask" method="post" noValidate>
        <TextField
          form={{ value: () => typed, error: () => fault?.message }}
          name="email"
          label={words("label")}
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <div className="actions">
          <Button>{words("send")}</Button>
        </div>
      </form>
      <p className="soft">{words("counts")}</p>
    </>
  );
}

async function TypeCode({ fault, mail }: Pick<AddressPageProps, "fault" | "mail">) {
  const words = await getTranslations("account.address");
  return (
    <>
      <p className="lead">{words(mail.isKept ? "kept" : "sent")}</p>
      <MailboxNotice mail={mail} />
      <MailedCodeForm action="/account/address/now" button={words("button")} fault={fault?.message} />
      <p>
        <a href="/account/address">{words("again")}</a>
      </p>
    </>
  );
}

/** Another address for the account: type it, then show that its mail is yours. */
export async function AddressPage({ email, typed, isTyping, fault, mail }: AddressPageProps) {
  const words = await getTranslations("account.address");
  const common = await getTranslations("common");
  const href = `#${fieldId(isTyping ? "email" : "code")}`;
  return (
    <div className="wrap narrow account">
      <Crumb href="/account">{words("back")}</Crumb>
      <ErrorSummary title={common("errorSummary")} items={fault ? [{ href, message: fault.message }] : []} />
      <h1 className="question">{words("heading")}</h1>
      {isTyping ? <TypeAddress {...{ email, typed, fault }} /> : <TypeCode {...{ fault, mail }} />}
    </div>
  );
}
