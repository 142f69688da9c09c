import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { EventPage } from "@/components/complaints/event-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { findMyComplaint } from "@/lib/complaints/queries";
import { findActor, findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { moment } from "../../../../request";
import { correctFormName } from "../../record/record-form-name";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("record.correct");
  return { title: words("title"), robots: { index: false } };
}

export default async function OneEventPage({ params }: PageProps<"/[locale]/complaints/[id]/events/[event]">) {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const { id, event: eventId } = await params;
  const complaint = await findMyComplaint(actor, id);
  const event = complaint?.events.find((each) => each.id === eventId);
  if (!complaint || !event) {
    answerWith(404);
    return <NothingHere />;
  }
  const { now, today } = moment();
  const refused = await findRefusedForm(correctFormName(id, eventId), now);
  if (refused !== undefined) answerWith(422);
  return <EventPage complaint={complaint} event={event} today={today} refused={refused} />;
}
