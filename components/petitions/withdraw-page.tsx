import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { petitionPage } from "@/lib/petitions/addresses";
import { EmailForm } from "./email-form";

export const withdrawNotes = ["sent", "email", "often"] as const;

interface WithdrawPageProps {
  petition: { slug: string; title: string };
  /** Of the link in a mail; without one the page asks for the address. */
  token: string | undefined;
  note: (typeof withdrawNotes)[number] | "none";
  /** The address that was typed and not taken. */
  typed: string | undefined;
  /** Who signed, as far as it is still known. */
  names: readonly string[];
}

/** The button that takes a signature back, and a new address for it. */
async function Withdraw({ petition, token, names, note, typed }: WithdrawPageProps & { token: string }) {
  const [words, locale] = await Promise.all([getTranslations("petitions.withdraw"), getLocale()]);
  const { slug, title } = petition;
  return (
    <>
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("text", { title })}</p>
      {names.length === 0 ? null : <p>{words("names", { names: new Intl.ListFormat(locale).format(names) })}</p>}
      <form action={`${petitionPage(slug)}/withdraw/now`} method="post">
        <input type="hidden" name="t" value={token} />
        <div className="actions">
          <Button>{words("button")}</Button>
        </div>
      </form>
      <section>
        <h2>{words("address.title")}</h2>
        <EmailForm
          action={`${petitionPage(slug)}/address/ask`}
          label={words("address.label")}
          hint={words("address.hint")}
          button={words("address.button")}
          fields={{ t: token }}
          typed={typed}
          fault={note === "email" ? words("wrong") : undefined}
        />
      </section>
    </>
  );
}

/** For who has no link: one is mailed, if the address has signed. */
async function AskForLink({
  petition: { slug, title },
  note,
  typed,
}: Pick<WithdrawPageProps, "petition" | "note" | "typed">) {
  const words = await getTranslations("petitions.withdraw");
  return (
    <>
      <h1 className="question">{words("ask.heading")}</h1>
      <p className="lead">{title}</p>
      <p>{words("ask.text")}</p>
      <EmailForm
        action={`${petitionPage(slug)}/withdraw/ask`}
        label={words("ask.label")}
        button={words("ask.button")}
        fields={{}}
        typed={typed}
        fault={note === "email" ? words("wrong") : undefined}
      />
    </>
  );
}

/** Taking a signature back, or giving it another address. */
export async function WithdrawPage({ petition, token, names, note, typed }: WithdrawPageProps) {
  const [words, sent] = await Promise.all([
    getTranslations("petitions.withdraw.sent"),
    getTranslations("petitions.sent.notes"),
  ]);
  return (
    <div className="wrap narrow">
      {note === "sent" ? (
        <Notice kind="info" title={words("heading")}>
          <p role="status">{words(token === undefined ? "text" : "address")}</p>
        </Notice>
      ) : null}
      {note === "often" ? (
        <Notice kind="warn">
          <p role="status">{sent("often")}</p>
        </Notice>
      ) : null}
      {token === undefined ? (
        <AskForLink petition={petition} note={note} typed={typed} />
      ) : (
        <Withdraw petition={petition} token={token} names={names} note={note} typed={typed} />
      )}
    </div>
  );
}
