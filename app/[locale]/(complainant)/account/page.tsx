import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/accounts/account-page";
import { ownAccount } from "./own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.home");
  return { title: words("title"), robots: { index: false } };
}

export default async function Page() {
  const by = await ownAccount("/account");
  return <AccountPage email={by.email} />;
}
