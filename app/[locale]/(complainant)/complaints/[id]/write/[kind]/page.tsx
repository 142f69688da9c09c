import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { LookAgain } from "@/components/complaints/look-again";
import { WritePage } from "@/components/complaints/write-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { factsNow, openLetters } from "@/lib/complaints/facts-now";
import { lastLook } from "@/lib/complaints/last-look";
import { findMyComplaint } from "@/lib/complaints/queries";
import type { Complaint } from "@/lib/complaints/schema";
import { findActor, findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { composeLetter } from "@/lib/letters/catalogue";
import { type LetterKind, letterKinds } from "@/lib/letters/schema";
import { practiceById } from "@/lib/platforms/catalogue";
import { moment } from "../../../../request";
import { recordFormName } from "../../record/record-form-name";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("case.another");
  return { title: words("title"), robots: { index: false } };
}

export default async function WriteLetterPage({
  params,
  searchParams,
}: PageProps<"/[locale]/complaints/[id]/write/[kind]">) {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const { id, kind: named } = await params;
  const complaint = await findMyComplaint(actor, id);
  const kind = letterKinds.find((each) => each === named);
  if (!complaint || !kind) {
    answerWith(404);
    return <NothingHere />;
  }
  const { look } = await searchParams;
  const refused = await findRefusedForm(recordFormName(id, "setting-seen"), moment().now);
  if (refused !== undefined) answerWith(422);
  const mustLook = refused !== undefined || look === "again" || mustLookAgain(complaint);
  return mustLook ? (
    <LookAgain {...{ complaint, kind, refused }} today={moment().today} mark={crypto.randomUUID()} />
  ) : (
    <Written complaint={complaint} kind={kind} />
  );
}

/** The letter as it would be made today, where it can be. */
function Written({ complaint, kind }: { complaint: Complaint; kind: LetterKind }) {
  const { today } = moment();
  const facts = factsNow(complaint, today);
  const isOpen = openLetters(complaint, today).some((choice) => choice.kind === kind);
  const letter = isOpen ? composeLetter(facts, kind, today) : undefined;
  const seen = lastLook(complaint, today);
  return <WritePage {...{ complaint, kind, facts, seen }} letter={letter?.ok ? letter.value : undefined} />;
}

/** Where there is no switch there is nothing to look at again. */
function mustLookAgain(complaint: Complaint): boolean {
  const hasSwitch = practiceById(complaint.facts.practice).setting.kind === "switch";
  return hasSwitch && lastLook(complaint, moment().today) === undefined;
}
