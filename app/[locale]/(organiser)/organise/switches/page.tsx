import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotForYou } from "@/components/organisers/not-for-you";
import { SwitchesPage } from "@/components/organisers/switches-page";
import { now } from "@/lib/infra/clock";
import { findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { getSwitches } from "@/lib/organisers/queries";
import { switchForm } from "@/lib/organisers/schema";
import { adminAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.switches");
  return { title: words("title"), robots: { index: false } };
}

export default async function OrganiseSwitchesPage({ searchParams }: PageProps<"/[locale]/organise/switches">) {
  const by = await adminAt("/organise/switches");
  if (!by) return <NotForYou isForAdmins />;
  const query = await searchParams;
  const note = (["done", "fault"] as const).find((known) => known === query.note);
  const refused = note === "fault" ? await findRefusedForm(switchForm, now()) : undefined;
  if (note === "fault") answerWith(422);
  const typed = typeof refused === "string" ? refused : undefined;
  return <SwitchesPage switches={await getSwitches({ by })} note={note} typed={typed} />;
}
