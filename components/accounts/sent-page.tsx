import { getTranslations } from "next-intl/server";
import { type ReturnPage, returnQuery } from "@/lib/accounts/schema";
import { CodeFault, MailboxNotice, MailedCodeForm, type MailShown } from "./mailed-code-form";

interface SentPageProps {
  /** The code that was typed does nothing (any more). */
  isWrong: boolean;
  /** Whether this is the browser that asked: the code works in no other. */
  hasAskedHere: boolean;
  next: ReturnPage | undefined;
  mail: MailShown;
}

/** After the address was typed: the mail to look for, and the code to type. The same for every address. */
export async function SentPage({ isWrong, hasAskedHere, next, mail }: SentPageProps) {
  const words = await getTranslations("account.sent");
  const fault = isWrong ? words("wrong") : undefined;
  const fields: Record<string, string> = next === undefined ? {} : { next };
  return (
    <div className="wrap narrow account">
      <CodeFault message={fault} />
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words(mail.isKept ? "kept" : "text")}</p>
      <MailboxNotice mail={mail} />
      {hasAskedHere ? (
        <MailedCodeForm action="/sign-in/code" button={words("button")} fault={fault} fields={fields} />
      ) : (
        <p>{words("noCode")}</p>
      )}
      <p>
        <a href={`/sign-in${returnQuery(next)}`}>{words("again")}</a>
      </p>
    </div>
  );
}
