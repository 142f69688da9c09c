import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvalidationsPage } from "@/components/petitions/desk/invalidations-page";
import { NoSuchPetition } from "@/components/petitions/desk/no-such-petition";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { criteriaAsked } from "@/lib/petitions/desk/criteria";
import { listInvalidations, previewInvalidation } from "@/lib/petitions/desk/queries/invalidations";
import { findDeskPetition } from "@/lib/petitions/desk/queries/petitions";
import { organiserAt } from "../../../../gate";
import { refusedAtDesk } from "../../../refused-desk-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.invalidations");
  return { title: words("title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/organise/petitions/[id]/invalidations">;

export default async function PetitionInvalidationsPage({ params, searchParams }: Props) {
  const by = await organiserAt("/organise/petitions");
  if (!by) return <NotForYou />;
  const petition = await findDeskPetition({ by, id: (await params).id }, now());
  if (!petition) {
    answerWith(404);
    return <NoSuchPetition />;
  }
  const { done, ...asked } = await searchParams;
  const refused = await refusedAtDesk(petition.id);
  const criteria = criteriaAsked(asked, now());
  if (criteria && "faults" in criteria) answerWith(422);
  const preview =
    criteria && "of" in criteria
      ? await previewInvalidation({ by, petition: petition.id, criteria: criteria.of })
      : undefined;
  return (
    <InvalidationsPage
      petition={petition}
      criteria={criteria}
      preview={preview}
      invalidations={await listInvalidations({ by, petition: petition.id })}
      sent={{ refused, done }}
      mark={crypto.randomUUID()}
    />
  );
}
