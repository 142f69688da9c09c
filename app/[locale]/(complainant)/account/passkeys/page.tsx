import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { passkeyDeeds, passkeyFaults, PasskeysPage } from "@/components/accounts/passkeys-page";
import { listPasskeys } from "@/lib/accounts/queries/passkeys";
import { readRefused, refusedCookieName } from "@/lib/infra/cookies";
import { hasPasskeys } from "@/lib/infra/passkeys";
import { readCookie } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { ownAccountConfirmed } from "../own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.passkeys");
  return { title: words("title"), robots: { index: false } };
}

/** The name that was refused, and of which passkey. */
async function refusedName(ids: readonly string[]) {
  const cookie = await readCookie(refusedCookieName);
  return ids.flatMap((id) => {
    const refused = readRefused(cookie, `passkey ${id}`);
    return refused ? [{ id, typed: refused.value, fault: refused.fault }] : [];
  })[0];
}

export default async function Page({ searchParams }: PageProps<"/[locale]/account/passkeys">) {
  const by = await ownAccountConfirmed("/account/passkeys");
  const query = await searchParams;
  const passkeys = await listPasskeys(by);
  const refused = await refusedName(passkeys.map(({ id }) => id));
  const fault = passkeyFaults.find((known) => known === query.fault);
  if (fault ?? refused) answerWith(422);
  const done = passkeyDeeds.find((known) => known === query.done);
  return <PasskeysPage {...{ passkeys, refused, fault, done }} canAdd={hasPasskeys()} />;
}
