import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ReturnPage } from "@/lib/accounts/schema";
import { PasskeyForm } from "./passkey-form";
import { CodeFault, MailboxNotice, MailedCodeForm, type MailShown } from "./mailed-code-form";

/** What has just been done, or could not be. */
export const confirmNotes = ["sent", "code", "link", "passkey", "too-often", "mail-failed"] as const;
export type ConfirmNote = (typeof confirmNotes)[number];

interface ConfirmPageProps {
  email: string;
  note: ConfirmNote | undefined;
  next: ReturnPage | undefined;
  mail: MailShown;
  /** Whether the person has a passkey that could answer instead. */
  hasPasskey: boolean;
}

async function SendForm({ next, kind }: { next: ReturnPage | undefined; kind: "send" | "sendInstead" | "more" }) {
  const words = await getTranslations("account.again");
  return (
    <form action="/account/confirm/send" method="post">
      {next === undefined ? null : <input type="hidden" name="next" value={next} />}
      <div className="actions">
        <Button variant={kind === "send" ? "main" : "quiet"}>{words(kind)}</Button>
      </div>
    </form>
  );
}

/** The way by a passkey, for who has one: shorter than by mail. */
async function UsePasskey({ next }: { next: ReturnPage | undefined }) {
  const words = await getTranslations("account.passkey");
  return (
    <PasskeyForm
      kind="get"
      ask="/account/confirm/passkey/ask"
      action="/account/confirm/passkey/answer"
      fields={next === undefined ? {} : { next }}
      words={{ button: words("confirm"), failed: words("failed"), cannot: words("cannot") }}
      variant="main"
    />
  );
}

interface TypeCodeProps extends Pick<ConfirmPageProps, "email" | "next" | "mail"> {
  fault: string | undefined;
}

/** The field for the code that was mailed. */
async function TypeCode({ email, next, mail, fault }: TypeCodeProps) {
  const words = await getTranslations("account.again");
  const fields: Record<string, string> = next === undefined ? {} : { next };
  return (
    <>
      <p className="lead">{words(mail.isKept ? "kept" : "sent", { email })}</p>
      <MailboxNotice mail={mail} />
      <MailedCodeForm action="/account/confirm/now" button={words("button")} fault={fault} fields={fields} />
      <SendForm next={next} kind="more" />
    </>
  );
}

interface WaysToShowProps extends Pick<ConfirmPageProps, "email" | "next" | "hasPasskey"> {
  note: Exclude<ConfirmNote, "sent" | "code"> | undefined;
}

/** Why it is asked, and how it can be shown. */
async function WaysToShow({ email, note, next, hasPasskey }: WaysToShowProps) {
  const words = await getTranslations("account.again");
  return (
    <>
      {note === undefined ? null : (
        <Notice kind="warn">
          <p>{words(`notes.${note}`)}</p>
        </Notice>
      )}
      <p className="lead">{words("text")}</p>
      {hasPasskey ? <UsePasskey next={next} /> : <p>{words("mail", { email })}</p>}
      <SendForm next={next} kind={hasPasskey ? "sendInstead" : "send"} />
    </>
  );
}

/** Asks somebody who is signed in to show once more that it is they. */
export async function ConfirmPage({ email, note, next, mail, hasPasskey }: ConfirmPageProps) {
  const words = await getTranslations("account.again");
  const fault = note === "code" ? words("notes.code") : undefined;
  return (
    <div className="wrap narrow">
      <CodeFault message={fault} />
      <h1 className="question">{words("heading")}</h1>
      {note === "sent" || note === "code" ? (
        <TypeCode {...{ email, next, mail, fault }} />
      ) : (
        <WaysToShow {...{ email, note, next, hasPasskey }} />
      )}
    </div>
  );
}
