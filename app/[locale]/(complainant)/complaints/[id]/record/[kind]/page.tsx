import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecordPage } from "@/components/complaints/record-page";
import { eventKinds } from "@/lib/complaints/events";
import { ownPage, refusedForm } from "../../own-page";
import { recordFormName } from "../record-form-name";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("case.happened");
  return { title: words("heading"), robots: { index: false } };
}

export default async function RecordEventPage({
  params,
  searchParams,
}: PageProps<"/[locale]/complaints/[id]/record/[kind]">) {
  const { id, kind: named } = await params;
  const kind = eventKinds.find((each) => each === named);
  return ownPage(id, async ({ complaint, now, today }) => {
    if (!kind) return undefined;
    const refused = await refusedForm(recordFormName(id, kind), now);
    const known = await searchParams;
    return <RecordPage {...{ complaint, kind, today, refused, known }} mark={crypto.randomUUID()} />;
  });
}
