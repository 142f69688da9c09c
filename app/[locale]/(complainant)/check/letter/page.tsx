import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { LetterPage, RecordedPage } from "@/components/findings/letter-page";
import { PetitionOffer } from "@/components/petitions/petition-offer";
import { picturesOf } from "@/lib/evidence/queries";
import { draftLifeSeconds } from "@/lib/infra/cookies";
import { addDays } from "@/lib/kernel/calendar-date";
import { unprintableOf, weighedFor } from "../../../letter-file";
import { findOffer } from "../../fitting-offer";
import { findOwnLetter } from "./own-letter";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("check.letter");
  return { title: words("title"), robots: { index: false } };
}

export default async function CheckLetterPage({ searchParams }: PageProps<"/[locale]/check/letter">) {
  const { count, kind } = await searchParams;
  const own = await findOwnLetter(kind);
  if (own.kind === "not-yet") redirect(own.goTo);
  const petition = await findOffer(own.kind === "none" ? own.practice : own.facts.practice);
  const offer = petition && <PetitionOffer petition={petition} name={undefined} />;
  if (own.kind === "none") return <RecordedPage country={own.country} count={count} offer={offer} />;
  const keptUntil = addDays(own.letter.writtenOn, draftLifeSeconds / (24 * 60 * 60));
  const { letter, pieces } = own;
  const pictures = await picturesOf(pieces);
  const sheet = own.sheet && (await weighedFor(letter, own.sheet, pictures));
  const unprintable = await unprintableOf(letter, pictures);
  return <LetterPage own={{ ...own, sheet, unprintable }} keptUntil={keptUntil} count={count} offer={offer} />;
}
