import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EraseAccountPage } from "@/components/accounts/erase-account-page";
import { countMyComplaints } from "@/lib/complaints/queries";
import { listSignaturesOf } from "@/lib/petitions/queries/own-signature";
import { findMyCounts } from "@/lib/statistics/queries/contributions";
import { ownAccountConfirmed } from "../own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("erasure.account");
  return { title: words("title"), robots: { index: false } };
}

/** What goes with an account that is erased, what stays, and the button that does it. */
export default async function Page() {
  const by = await ownAccountConfirmed("/account/erase");
  const [complaints, signatures, counts] = await Promise.all([
    countMyComplaints(by),
    listSignaturesOf(by.email),
    findMyCounts(by.email),
  ]);
  return <EraseAccountPage complaints={complaints} signatures={signatures} findings={counts.waiting.length} />;
}
