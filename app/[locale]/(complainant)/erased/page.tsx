import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ErasedPage } from "@/components/accounts/erased-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { receiptFromAddress } from "@/lib/accounts/receipt";
import { publicKey } from "@/lib/infra/signing";
import { answerWith } from "@/lib/infra/status";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("erasure.erased");
  return { title: words("title"), robots: { index: false } };
}

/** What was just erased, as its receipt says: all of it stands in the address, and only what this portal signed is shown. */
export default async function Page({ searchParams }: PageProps<"/[locale]/erased">) {
  const { receipt: address } = await searchParams;
  const receipt = receiptFromAddress(address, publicKey());
  if (receipt && typeof address === "string") return <ErasedPage receipt={receipt} address={address} />;
  answerWith(404);
  return <NothingHere />;
}
