import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EraseComplaintPage } from "@/components/complaints/erase-page";
import { ownAccountConfirmed } from "../../../account/own-account";
import { ownPage } from "../own-page";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("erasure.complaint");
  return { title: words("title"), robots: { index: false } };
}

/** What goes with a complaint that is erased, and the button that does it, for an owner who has just shown that they are there. */
export default async function Page({ params }: PageProps<"/[locale]/complaints/[id]/erase">) {
  const { id } = await params;
  return ownPage(id, async ({ complaint }) => {
    await ownAccountConfirmed(`/complaints/${complaint.id}/erase`);
    return <EraseComplaintPage complaint={complaint} />;
  });
}
