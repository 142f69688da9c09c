import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accountDeeds, AccountPage } from "@/components/accounts/account-page";
import { listSessions } from "@/lib/accounts/queries";
import { listPasskeys } from "@/lib/accounts/queries/passkeys";
import { now } from "@/lib/infra/clock";
import { ownAccount } from "./own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.home");
  return { title: words("title"), robots: { index: false } };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/account">) {
  const by = await ownAccount("/account");
  const { done } = await searchParams;
  const [sessions, passkeys] = await Promise.all([listSessions(by, now()), listPasskeys(by)]);
  return (
    <AccountPage email={by.email} done={accountDeeds.find((known) => known === done)} {...{ sessions, passkeys }} />
  );
}
