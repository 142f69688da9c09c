import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SessionShown } from "@/lib/accounts/queries";
import type { PasskeyShown } from "@/lib/accounts/queries/passkeys";
import { SessionList } from "./session-list";

/** What has just been done. */
export const accountDeeds = ["signed-out", "address"] as const;
export type AccountDeed = (typeof accountDeeds)[number];

interface AccountPageProps {
  email: string;
  done: AccountDeed | undefined;
  sessions: readonly SessionShown[];
  passkeys: readonly PasskeyShown[];
}

/** The mail, which always works, and the passkeys. */
async function WaysIn({ passkeys }: Pick<AccountPageProps, "passkeys">) {
  const words = await getTranslations("account.home.ways");
  const names = passkeys.map(({ name }) => name).join(", ");
  const isNone = passkeys.length === 0;
  return (
    <section id="ways">
      <h2>{words("heading")}</h2>
      <p>{words("mail")}</p>
      <p>{isNone ? words("passkeys.none") : words("passkeys.some", { names })}</p>
      <p>
        <a href="/account/passkeys">{words(isNone ? "passkeys.add" : "passkeys.change")}</a>
      </p>
    </section>
  );
}

/** What is theirs: to take with them, or to erase. */
async function OwnData() {
  const words = await getTranslations("erasure.section");
  return (
    <section id="data">
      <h2>{words("heading")}</h2>
      <ul>
        <li>
          <a href="/account/export">{words("copy")}</a>
        </li>
        <li>
          <a href="/account/erase">{words("erase")}</a>
        </li>
      </ul>
      <p className="soft">{words("idle")}</p>
    </section>
  );
}

/** What a person can see and change of their account, a section each. */
export async function AccountPage({ email, done, sessions, passkeys }: AccountPageProps) {
  const words = await getTranslations("account");
  return (
    <div className="wrap narrow account">
      <h1 className="question">{words("home.heading")}</h1>
      {done === undefined ? null : (
        <Notice kind="info">
          <p role="status">{words(`home.done.${done}`)}</p>
        </Notice>
      )}
      <section>
        <h2>{words("home.address.heading")}</h2>
        <p>{words("home.address.text", { email })}</p>
        <p>
          <a href="/account/address">{words("home.address.change")}</a>
        </p>
      </section>
      <WaysIn passkeys={passkeys} />
      <section id="sessions">
        <h2>{words("home.sessions.heading")}</h2>
        <SessionList sessions={sessions} />
      </section>
      <OwnData />
      <form action="/sign-out" method="post" className="sign-out">
        <p className="soft">{words("home.signedInAs", { email })}</p>
        <Button variant="quiet">{words("signOut")}</Button>
      </form>
    </div>
  );
}
