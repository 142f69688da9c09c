import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ReturnPage } from "@/lib/accounts/schema";
import { CodeFault, MailboxNotice, MailedCodeForm, type MailShown } from "./mailed-code-form";

/** What has just been done, or could not be. */
export const confirmNotes = ["sent", "code", "link", "too-often", "mail-failed"] as const;
export type ConfirmNote = (typeof confirmNotes)[number];

interface ConfirmPageProps {
  email: string;
  note: ConfirmNote | undefined;
  next: ReturnPage | undefined;
  mail: MailShown;
}

async function SendForm({ next, isAgain }: { next: ReturnPage | undefined; isAgain: boolean }) {
  const words = await getTranslations("account.again");
  return (
    <form action="/account/confirm/send" method="post">
      {next === undefined ? null : <input type="hidden" name="next" value={next} />}
      <div className="actions">
        <Button variant={isAgain ? "quiet" : "main"}>{words(isAgain ? "more" : "send")}</Button>
      </div>
    </form>
  );
}

/** The field for the code that was mailed. */
async function TypeCode({ email, next, mail, fault }: Omit<ConfirmPageProps, "note"> & { fault: string | undefined }) {
  const words = await getTranslations("account.again");
  const fields: Record<string, string> = next === undefined ? {} : { next };
  return (
    <>
      <p className="lead">{words(mail.isKept ? "kept" : "sent", { email })}</p>
      <MailboxNotice mail={mail} />
      <MailedCodeForm action="/account/confirm/now" button={words("button")} fault={fault} fields={fields} />
    </>
  );
}

/** Asks somebody who is signed in to show once more that it is they. */
export async function ConfirmPage({ email, note, next, mail }: ConfirmPageProps) {
  const words = await getTranslations("account.again");
  const isSent = note === "sent" || note === "code";
  const fault = note === "code" ? words("notes.code") : undefined;
  return (
    <div className="wrap narrow">
      <CodeFault message={fault} />
      <h1 className="question">{words("heading")}</h1>
      {isSent ? (
        <TypeCode {...{ email, next, mail, fault }} />
      ) : (
        <>
          {note === undefined ? null : (
            <Notice kind="warn">
              <p>{words(`notes.${note}`)}</p>
            </Notice>
          )}
          <p className="lead">{words("text")}</p>
          <p>{words("mail", { email })}</p>
        </>
      )}
      <SendForm next={next} isAgain={isSent} />
    </div>
  );
}
