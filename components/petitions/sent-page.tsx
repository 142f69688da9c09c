import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Crumb } from "@/components/ui/progress-line";
import { TextField } from "@/components/ui/text-field";
import { petitionPage, signPage } from "@/lib/petitions/addresses";
import type { Wait } from "@/lib/petitions/queries/waiting-time";
import { EmailForm } from "./email-form";

/** What has just been done, or could not be. */
export const sentNotes = ["again", "address", "code", "email", "often"] as const;
export type SentNote = (typeof sentNotes)[number];

interface SentPageProps {
  slug: string;
  /** Stands for a signature, or for none: the page is the same. */
  id: string;
  note: SentNote | undefined;
  /** The other address that was typed and not taken. */
  typed: string | undefined;
  /** When the mail goes out. */
  wait: Wait;
  /** Where the mail stays on this machine, and whether it can be read here. */
  mail: { isKept: boolean; isMailboxOpen: boolean };
}

/** How the mail comes, or where it lies. */
async function WhereTheMailIs({ wait, mail }: Pick<SentPageProps, "wait" | "mail">) {
  const words = await getTranslations("petitions.sent");
  return (
    <>
      <p className="lead">{mail.isKept ? words("kept") : words("text")}</p>
      {wait.kind === "paused" ? <p>{words("paused")}</p> : null}
      {wait.kind === "minutes" && wait.minutes > 0 ? <p>{words("wait", { minutes: wait.minutes })}</p> : null}
      {mail.isMailboxOpen ? (
        <Notice kind="info">
          <p>
            {words("mailbox")} <a href="/mailbox">{words("openMailbox")}</a>
          </p>
        </Notice>
      ) : null}
    </>
  );
}

async function CodeForm({ slug, id, note }: Pick<SentPageProps, "slug" | "id" | "note">) {
  const [words, { petitions }] = await Promise.all([getTranslations("petitions.sent.code"), getMessages()]);
  const fault = note === "code" ? petitions.sent.notes.code : undefined;
  return (
    <form action={`${signPage(slug)}/code`} method="post" noValidate>
      <input type="hidden" name="s" value={id} />
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
        <Button>{words("button")}</Button>
      </div>
    </form>
  );
}

async function Trouble({ slug, id, note, typed }: Pick<SentPageProps, "slug" | "id" | "note" | "typed">) {
  const words = await getTranslations("petitions.sent");
  return (
    <aside className="margin-notes">
      <section className="margin-note">
        <h2>{words("why.title")}</h2>
        <p>{words("why.text")}</p>
      </section>
      <section className="margin-note">
        <h2>{words("trouble.title")}</h2>
        <p>{words("trouble.text")}</p>
        <form action={`${signPage(slug)}/again`} method="post">
          <input type="hidden" name="s" value={id} />
          <Button variant="alt">{words("trouble.again")}</Button>
        </form>
        <p className="soft">{words("trouble.limit")}</p>
      </section>
      <section className="margin-note" id="address">
        <h2>{words("address.title")}</h2>
        <EmailForm
          action={`${signPage(slug)}/address`}
          label={words("address.label")}
          hint={words("address.hint")}
          button={words("address.button")}
          fields={{ s: id }}
          typed={typed}
          fault={note === "email" ? words("notes.email") : undefined}
        />
      </section>
    </aside>
  );
}

/** After the form: the mail to look for, the code to type, and what to do where no mail comes. */
export async function SentPage({ slug, id, note, typed, wait, mail }: SentPageProps) {
  const words = await getTranslations("petitions.sent");
  const isTold = note === "again" || note === "address" || note === "often";
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <Crumb href={petitionPage(slug)}>{words("back")}</Crumb>
        <h1 className="question">{words("heading")}</h1>
        {isTold ? (
          <Notice kind={note === "often" ? "warn" : "info"}>
            <p role="status">{words(`notes.${note}`)}</p>
          </Notice>
        ) : null}
        <WhereTheMailIs wait={wait} mail={mail} />
        <CodeForm slug={slug} id={id} note={note} />
      </div>
      <Trouble slug={slug} id={id} note={note} typed={typed} />
    </div>
  );
}
