import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ComplaintsPage } from "@/components/complaints/complaints-page";
import { PetitionOffer } from "@/components/petitions/petition-offer";
import { listMyComplaints } from "@/lib/complaints/queries";
import { findUnfinished } from "@/lib/findings/queries";
import { today } from "@/lib/infra/clock";
import { findActor } from "@/lib/infra/session";
import { findOffer } from "../fitting-offer";
import { moment } from "../request";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("complaints.list");
  return { title: words("title"), robots: { index: false } };
}

export default async function MyComplaintsPage({ searchParams }: PageProps<"/[locale]/complaints">) {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const { count, recorded } = await searchParams;
  const [complaints, unfinished] = await Promise.all([
    listMyComplaints(actor, today()),
    findUnfinished({ kind: "account", actor }, moment()),
  ]);
  const [latest] = complaints;
  const petition = await findOffer(latest?.facts.practice, actor);
  return (
    <ComplaintsPage
      complaints={complaints}
      standing={unfinished?.standing}
      email={actor.email}
      count={count}
      recorded={recorded === "yes"}
      offer={petition && latest && <PetitionOffer petition={petition} name={latest.name} />}
    />
  );
}
