import "server-only";
import { switches } from "@/lib/infra/switches";
import type { Actor } from "@/lib/kernel/actor";
import { takesSignatures } from "@/lib/kernel/switches";
import { fittingPetition } from "@/lib/petitions/fitting";
import { listPetitions, type ListedPetition } from "@/lib/petitions/queries";
import { hasSigned } from "@/lib/petitions/queries/own-signature";
import type { PracticeId } from "@/lib/platforms/catalogue";

/** The petition to offer somebody who wrote about a practice; none where signing is paused, or who is signed in has signed it. */
export async function findOffer(practice: PracticeId | undefined, actor?: Actor): Promise<ListedPetition | undefined> {
  if (practice === undefined || !takesSignatures(await switches())) return undefined;
  const petition = fittingPetition(await listPetitions(), practice);
  return petition && actor && (await hasSigned(actor, petition.id)) ? undefined : petition;
}
