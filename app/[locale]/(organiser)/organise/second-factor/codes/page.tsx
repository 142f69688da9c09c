import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotForYou } from "@/components/organisers/not-for-you";
import { RecoveryCodes } from "@/components/organisers/recovery-codes";
import { returnPage } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { findRecoveryCodes } from "@/lib/organisers/queries/second-factor";
import { organiserAt } from "../../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.factor.codes");
  return { title: words("title"), robots: { index: false } };
}

export default async function RecoveryCodesPage({ searchParams }: PageProps<"/[locale]/organise/second-factor/codes">) {
  const by = await organiserAt("/organise");
  if (!by) return <NotForYou />;
  const next = returnPage.parse((await searchParams).next);
  return <RecoveryCodes codes={await findRecoveryCodes({ by }, now())} next={next} />;
}
