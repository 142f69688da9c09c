import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TakeBackPage, takeBackOutcomes } from "@/components/accounts/take-back-page";
import { isTakeBackLive } from "@/lib/accounts/commands/address";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.address.takeBack");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from the mail to an address that an account no longer has, by whoever reads it: it only shows a button. */
export default async function Page({ searchParams }: PageProps<"/[locale]/account/address/take-back">) {
  const { of: userId, token, outcome: given } = await searchParams;
  const link = typeof userId === "string" && typeof token === "string" ? { userId, token } : undefined;
  const isLive = link !== undefined && (await isTakeBackLive(link, now()));
  const outcome = isLive ? undefined : (takeBackOutcomes.find((known) => known === given) ?? "gone");
  if (outcome === "gone") answerWith(410);
  return <TakeBackPage link={link} outcome={outcome} />;
}
