import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { CasePage } from "@/components/complaints/case-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { findMyComplaint } from "@/lib/complaints/queries";
import { findActor } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { moment } from "../../request";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("complaints.list");
  return { title: words("title"), robots: { index: false } };
}

export default async function ComplaintPage({ params, searchParams }: PageProps<"/[locale]/complaints/[id]">) {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const complaint = await findMyComplaint(actor, (await params).id);
  if (!complaint) {
    answerWith(404);
    return <NothingHere />;
  }
  const { count, letter } = await searchParams;
  return (
    <CasePage
      complaint={complaint}
      today={moment().today}
      count={count}
      refused={letter === "refused"}
      email={actor.email}
    />
  );
}
