import { getTranslations } from "next-intl/server";
import type { ReturnPage } from "@/lib/accounts/schema";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { PasskeyForm } from "./passkey-form";

export const signInFaults = ["wrong", "tooLong", "too-often", "mail-failed"] as const;

export const signInNotes = [
  "expired",
  "needed",
  "out",
  "passkey",
  "provider",
  "provider-down",
  "provider-address",
] as const;

interface SignInFormProps {
  /** What was typed and refused, with its fault. */
  refused: { value: string; fault: string } | undefined;
  note: (typeof signInNotes)[number] | undefined;
  /** Where the person goes on once signed in, if not to their complaints. */
  next: ReturnPage | undefined;
  hasPasskeys: boolean;
  /** What people call the provider by which they may sign in; undefined for none. */
  provider: string | undefined;
}

/** The way in for who has a passkey; the browser offers it in the field above, too. */
async function ByPasskey({ next, note }: Pick<SignInFormProps, "next" | "note">) {
  const words = await getTranslations("account.passkey");
  return (
    <section className="other-way">
      <h2>{words("heading")}</h2>
      <PasskeyForm
        kind="get"
        ask="/sign-in/passkey/ask"
        action="/sign-in/passkey/answer"
        fields={next === undefined ? {} : { next }}
        words={{ button: words("signIn"), failed: words("failed"), cannot: words("cannot") }}
        // One that was just refused would only be offered again.
        isOfferedInFields={note !== "passkey"}
      />
    </section>
  );
}

/** The way in for who has an account somewhere that the operator trusts. */
async function ByProvider({ name, next }: { name: string } & Pick<SignInFormProps, "next">) {
  const words = await getTranslations("account.provider");
  return (
    <section className="other-way">
      <h2>{words("by", { name })}</h2>
      <p>{words("byText")}</p>
      <form action="/sign-in/provider/ask" method="post">
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        <div className="actions">
          <Button variant="alt">{words("button", { name })}</Button>
        </div>
      </form>
    </section>
  );
}

async function Note({ note, provider = "" }: { note: (typeof signInNotes)[number]; provider: string | undefined }) {
  const words = await getTranslations("account.signIn.notes");
  return (
    <Notice kind={note === "out" ? "info" : "warn"}>
      <p>{words(note, { name: provider })}</p>
    </Notice>
  );
}

/** The ways in beside the mail. */
function OtherWays({ next, note, hasPasskeys, provider }: Omit<SignInFormProps, "refused">) {
  return (
    <>
      {hasPasskeys ? <ByPasskey next={next} note={note} /> : null}
      {provider === undefined ? null : <ByProvider name={provider} next={next} />}
    </>
  );
}

export async function SignInForm({ refused, note, next, hasPasskeys, provider }: SignInFormProps) {
  const words = await getTranslations("account.signIn");
  const errors = await getTranslations("errors.signIn.email");
  const common = await getTranslations("common");
  const fault = signInFaults.find((known) => known === refused?.fault);
  const message = fault && errors(fault);
  const form: FormSource = {
    value: () => refused?.value,
    error: () => message,
  };
  return (
    <div className="wrap desk">
      <div className="desk-main">
        {note === undefined ? null : <Note note={note} provider={provider} />}
        <ErrorSummary
          title={common("errorSummary")}
          items={message === undefined ? [] : [{ href: `#${fieldId("email")}`, message }]}
        />
        <h1 className="question">{words("heading")}</h1>
        <p className="step-help">{words("help")}</p>
        <form action="/sign-in/send" method="post" noValidate>
          {next === undefined ? null : <input type="hidden" name="next" value={next} />}
          <TextField
            form={form}
            name="email"
            label={words("email")}
            type="email"
            autoComplete={hasPasskeys ? "username webauthn" : "email"}
            spellCheck={false}
          />
          <div className="actions">
            <Button>{words("send")}</Button>
          </div>
        </form>
        <OtherWays next={next} note={note} hasPasskeys={hasPasskeys} provider={provider} />
      </div>
      <aside className="margin-notes">
        <section className="margin-note">
          <h2>{words("aside.title")}</h2>
          <p>{words("aside.text")}</p>
          <p>{words("keep")}</p>
        </section>
      </aside>
    </div>
  );
}
