import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { RecordPage } from "@/components/complaints/record-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { eventKinds } from "@/lib/complaints/events";
import { findMyComplaint } from "@/lib/complaints/queries";
import { findActor, findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { moment } from "../../../../request";
import { recordFormName } from "../record-form-name";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("case.happened");
  return { title: words("heading"), robots: { index: false } };
}

export default async function RecordEventPage({
  params,
  searchParams,
}: PageProps<"/[locale]/complaints/[id]/record/[kind]">) {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const { id, kind: named } = await params;
  const complaint = await findMyComplaint(actor, id);
  const kind = eventKinds.find((each) => each === named);
  if (!complaint || !kind) {
    answerWith(404);
    return <NothingHere />;
  }
  const { now, today } = moment();
  const refused = await findRefusedForm(recordFormName(id, kind), now);
  if (refused !== undefined) answerWith(422);
  const known = await searchParams;
  return (
    <RecordPage
      complaint={complaint}
      kind={kind}
      today={today}
      mark={crypto.randomUUID()}
      refused={refused}
      known={known}
    />
  );
}
