import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { isNewAddressLive } from "@/lib/accounts/commands/address";
import { now } from "@/lib/infra/clock";
import { ownAccount } from "../../own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.address.confirm");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from the mail to a new address, where its owner is signed in: it only shows a button. */
export default async function Page({ searchParams }: PageProps<"/[locale]/account/address/confirm">) {
  const by = await ownAccount("/account/address");
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await isNewAddressLive(by, token, now()))) redirect("/account/address?note=link");
  const words = await getTranslations("account.address.confirm");
  const said = { heading: words("heading"), text: words("text"), button: words("button") };
  return <OneButtonPage {...said} action="/account/address/now" fields={{ token }} />;
}
