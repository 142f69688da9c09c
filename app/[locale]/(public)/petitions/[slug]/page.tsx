import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MemberForm } from "@/components/petitions/member-form";
import { NoPetition } from "@/components/petitions/no-petition";
import { PetitionPage } from "@/components/petitions/petition-page";
import { SharePetition } from "@/components/petitions/share-petition";
import { sharedPetition } from "@/components/petitions/shared-petition";
import { SignerPlaces } from "@/components/petitions/signer-places";
import { now, today } from "@/lib/infra/clock";
import { findActor } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { switches } from "@/lib/infra/switches";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { takesSignatures } from "@/lib/kernel/switches";
import { petitionPage } from "@/lib/petitions/addresses";
import { findPetition } from "@/lib/petitions/queries";
import { isSamplePetition } from "@/lib/petitions/samples.data";
import { nextClosing } from "@/lib/statistics/calendar";
import { findSignerPlaces } from "@/lib/statistics/queries";
import { sharing } from "../../share";
import { typedBefore } from "./typed-again";

type Props = PageProps<"/[locale]/petitions/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const petition = await findPetition((await params).slug);
  const words = await getTranslations("petitions.page.missing");
  if (!petition) return { title: words("title"), robots: { index: false } };
  const { slug, title, asks: description } = petition;
  const card = await sharedPetition(petition, today());
  return { title, description, ...(await sharing({ title, description, path: petitionPage(slug), card })) };
}

/** Nothing is released of a petition to try the portal out with. */
async function breakdownOf(slug: string): Promise<ReactNode> {
  if (isSamplePetition(slug)) return null;
  const next = formatDate(calendarDateAt(nextClosing(now())));
  return <SignerPlaces places={await findSignerPlaces(slug)} next={next} />;
}

const nameFaults = ["name", "name-link", "name-too-long"] as const;

/** Signing for who is signed in; undefined for everybody else. `note` says what was wrong with the name that was sent. */
async function memberSigning(slug: string, note: unknown): Promise<ReactNode> {
  const actor = await findActor();
  if (!actor) return undefined;
  const [{ petitions }, fault] = [await getMessages(), nameFaults.find((known) => known === note)];
  if (fault) answerWith(422);
  const refused = fault && { typed: await typedBefore("name"), fault: petitions.faults[fault] };
  return <MemberForm slug={slug} email={actor.email} refused={refused} />;
}

export default async function Petition({ params, searchParams }: Props) {
  const { slug } = await params;
  const petition = await findPetition(slug);
  if (!petition) {
    answerWith(404);
    return <NoPetition />;
  }
  const { note } = await searchParams;
  const [stops, { petitions }] = await Promise.all([switches(), getMessages()]);
  return (
    <PetitionPage
      petition={petition}
      isFrozen={stops.freezeCounts}
      breakdown={await breakdownOf(slug)}
      sharing={<SharePetition slug={slug} />}
      signing={takesSignatures(stops) ? await memberSigning(slug, note) : <p role="status">{petitions.page.paused}</p>}
    />
  );
}
