import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { copyNotes, CopyPage } from "@/components/accounts/copy-page";
import { copyStanding } from "@/lib/accounts/queries/copies";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { ownAccountConfirmed } from "../own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("copy");
  return { title: words("title"), robots: { index: false } };
}

/** Where a person asks for a copy of everything, and fetches it. */
export default async function Page({ searchParams }: PageProps<"/[locale]/account/export">) {
  const by = await ownAccountConfirmed("/account/export");
  const { note: given } = await searchParams;
  const note = copyNotes.find((known) => known === given);
  if (note === "too-often") answerWith(429);
  return <CopyPage standing={await copyStanding(by, now())} note={note} />;
}
