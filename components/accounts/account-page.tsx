import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SessionShown } from "@/lib/accounts/queries";
import { SessionList } from "./session-list";

/** What has just been done. */
export const accountDeeds = ["signed-out"] as const;
export type AccountDeed = (typeof accountDeeds)[number];

interface AccountPageProps {
  email: string;
  done: AccountDeed | undefined;
  sessions: readonly SessionShown[];
}

/** What a person can see and change of their account, a section each. */
export async function AccountPage({ email, done, sessions }: AccountPageProps) {
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
      </section>
      <section id="ways">
        <h2>{words("home.ways.heading")}</h2>
        <p>{words("home.ways.mail")}</p>
      </section>
      <section id="sessions">
        <h2>{words("home.sessions.heading")}</h2>
        <SessionList sessions={sessions} />
      </section>
      <form action="/sign-out" method="post" className="sign-out">
        <p className="soft">{words("home.signedInAs", { email })}</p>
        <Button variant="quiet">{words("signOut")}</Button>
      </form>
    </div>
  );
}
