import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskConcerns } from "@/components/concerns/desk-concerns";
import { NotForYou } from "@/components/organisers/not-for-you";
import { listConcerns } from "@/lib/concerns/queries";
import { today } from "@/lib/infra/clock";
import { adminAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("concerns.desk");
  return { title: words("title"), robots: { index: false } };
}

export default async function OrganiseConcernsPage() {
  const by = await adminAt("/organise/concerns");
  if (!by) return <NotForYou isForAdmins />;
  return <DeskConcerns concerns={await listConcerns({ by })} today={today()} />;
}
