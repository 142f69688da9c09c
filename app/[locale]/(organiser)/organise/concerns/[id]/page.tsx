import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskConcern } from "@/components/concerns/desk-concern";
import { NoConcern } from "@/components/concerns/no-concern";
import { NotForYou } from "@/components/organisers/not-for-you";
import { findConcern } from "@/lib/concerns/queries";
import { deskActNames } from "@/lib/concerns/schema";
import { today } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { adminAt } from "../../../gate";
import { refusedAtDesk } from "../../refused-desk-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("concerns.desk");
  return { title: words("title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/organise/concerns/[id]">;

export default async function OrganiseConcernPage({ params, searchParams }: Props) {
  const by = await adminAt("/organise/concerns");
  if (!by) return <NotForYou isForAdmins />;
  const { id } = await params;
  const concern = await findConcern({ by, id });
  if (!concern) {
    answerWith(404);
    return <NoConcern />;
  }
  const { done: given } = await searchParams;
  const done = deskActNames.find((act) => act === given);
  const refused = await refusedAtDesk(`concern ${id}`);
  return <DeskConcern {...{ concern, refused, done }} today={today()} />;
}
