import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoPetition } from "@/components/petitions/no-petition";
import { PetitionClosed } from "@/components/petitions/petition-closed";
import { ProofField } from "@/components/petitions/proof-field";
import { SignPage } from "@/components/petitions/sign-page";
import { now } from "@/lib/infra/clock";
import { formStamp } from "@/lib/infra/form-stamp";
import { findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { switches } from "@/lib/infra/switches";
import { nestedValue } from "@/lib/kernel/nest-fields";
import { takesSignatures } from "@/lib/kernel/switches";
import { findPetition, type PublicPetition } from "@/lib/petitions/queries";
import { signForm } from "@/lib/petitions/commands/posts";

type Props = PageProps<"/[locale]/petitions/[slug]/sign">;

/** What a refusal is to whoever reads statuses. */
const statusOf: Record<string, number> = { "too-often": 429, paused: 503 };

/** In the place of the form: signing is over, or goes on later; then what somebody had typed is there still. */
function noForm({ slug, state }: PublicPetition, hasTyped: boolean) {
  const isPaused = state === "open";
  answerWith(isPaused ? 503 : 410);
  return <PetitionClosed slug={slug} isPaused={isPaused} isKept={isPaused && hasTyped} />;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const petition = await findPetition((await params).slug);
  const words = await getTranslations("petitions.sign");
  return { title: words("title", { title: petition?.title ?? "" }), robots: { index: false } };
}

export default async function Sign({ params }: Props) {
  const { slug } = await params;
  const petition = await findPetition(slug);
  if (!petition) {
    answerWith(404);
    return <NoPetition />;
  }
  const [at, stops] = [now(), await switches()];
  const refused = await findRefusedForm(signForm(slug), at);
  if (petition.state !== "open" || !takesSignatures(stops)) return noForm(petition, refused !== undefined);
  if (refused !== undefined) answerWith(statusOf[String(nestedValue(refused, "why"))] ?? 422);
  return (
    <SignPage petition={petition} refused={refused} stamp={formStamp(at)} proof={stops.askProof && <ProofField />} />
  );
}
