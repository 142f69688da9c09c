import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import { Crumb } from "@/components/ui/progress-line";
import { TextField } from "@/components/ui/text-field";
import type { PasskeyShown } from "@/lib/accounts/queries/passkeys";
import { PasskeyForm } from "./passkey-form";
import { nameFault, nameField, PasskeyList, type RefusedName } from "./passkey-list";

/** What has just been done. */
export const passkeyDeeds = ["added", "renamed", "removed"] as const;
/** Why no passkey was added. */
export const passkeyFaults = ["no-passkey", "too-many"] as const;

interface PasskeysPageProps {
  passkeys: readonly PasskeyShown[];
  refused: RefusedName | undefined;
  fault: (typeof passkeyFaults)[number] | undefined;
  done: (typeof passkeyDeeds)[number] | undefined;
  /** Whether browsers make passkeys for this address at all. */
  canAdd: boolean;
}

async function AddPasskey() {
  const words = await getTranslations("account.passkeys");
  const asked = await getTranslations("account.passkey");
  return (
    <PasskeyForm
      kind="create"
      ask="/account/passkeys/ask"
      action="/account/passkeys/add"
      words={{ button: words("add.button"), failed: asked("failed"), cannot: words("cannot") }}
      variant="main"
    >
      <TextField
        form={{ value: () => undefined, error: () => undefined }}
        name="name"
        label={words("add.label")}
        hint={words("add.hint")}
        autoComplete="off"
      />
    </PasskeyForm>
  );
}

/** What has just been done, or could not be. */
async function Told({ fault, done, refused }: Pick<PasskeysPageProps, "fault" | "done" | "refused">) {
  const words = await getTranslations("account.passkeys");
  const common = await getTranslations("common");
  const message = await nameFault(refused);
  const items = refused && message !== undefined ? [{ href: `#${fieldId(nameField(refused.id))}`, message }] : [];
  return (
    <>
      <ErrorSummary title={common("errorSummary")} items={items} />
      {fault === undefined ? null : (
        <Notice kind="warn">
          <p role="status">{words(`faults.${fault}`)}</p>
        </Notice>
      )}
      {done === undefined ? null : (
        <Notice kind="info">
          <p role="status">{words(`done.${done}`)}</p>
        </Notice>
      )}
    </>
  );
}

/** A person's passkeys: what they are, which there are, and another one. */
export async function PasskeysPage({ passkeys, refused, fault, done, canAdd }: PasskeysPageProps) {
  const words = await getTranslations("account.passkeys");
  return (
    <div className="wrap narrow account">
      <Crumb href="/account">{words("back")}</Crumb>
      <Told {...{ fault, done, refused }} />
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("help")}</p>
      <section>
        {passkeys.length === 0 ? <p>{words("none")}</p> : <PasskeyList passkeys={passkeys} refused={refused} />}
      </section>
      <section>
        <h2>{words("add.heading")}</h2>
        {canAdd ? <AddPasskey /> : <p>{words("noHost")}</p>}
      </section>
    </div>
  );
}
