import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EventPage } from "@/components/complaints/event-page";
import { correctFormName } from "../../record/record-form-name";
import { ownPage, refusedForm } from "../../own-page";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("record.correct");
  return { title: words("title"), robots: { index: false } };
}

export default async function OneEventPage({ params }: PageProps<"/[locale]/complaints/[id]/events/[event]">) {
  const { id, event: eventId } = await params;
  return ownPage(id, async ({ complaint, now, today }) => {
    const event = complaint.events.find((each) => each.id === eventId);
    if (!event) return undefined;
    const refused = await refusedForm(correctFormName(id, eventId), now);
    return <EventPage {...{ complaint, event, today, refused }} />;
  });
}
