import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { NoPetition } from "@/components/petitions/no-petition";
import { sentNotes, SentPage } from "@/components/petitions/sent-page";
import { isMailboxOpen, isMailKept } from "@/lib/infra/mail";
import { answerWith } from "@/lib/infra/status";
import { findPetition } from "@/lib/petitions/queries";
import { waitingTime } from "@/lib/petitions/queries/waiting-time";
import { typedBefore } from "../../typed-again";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("petitions.sent");
  return { title: words("title"), robots: { index: false } };
}

/** What came of the form before, to whoever reads statuses. */
const statusOf = { none: 200, again: 200, address: 200, code: 422, email: 422, often: 429 } as const;

export default async function Sent({ params, searchParams }: PageProps<"/[locale]/petitions/[slug]/sign/sent">) {
  const { slug } = await params;
  const petition = await findPetition(slug);
  if (!petition) {
    answerWith(404);
    return <NoPetition />;
  }
  const { s, note: given } = await searchParams;
  const note = sentNotes.find((known) => known === given);
  answerWith(statusOf[note ?? "none"]);
  return (
    <SentPage
      slug={slug}
      id={typeof s === "string" ? s : ""}
      note={note}
      typed={note === "email" || note === "often" ? await typedBefore("email") : undefined}
      wait={await waitingTime(petition.id)}
      mail={{ isKept: isMailKept(), isMailboxOpen: isMailboxOpen(await headers()) }}
    />
  );
}
