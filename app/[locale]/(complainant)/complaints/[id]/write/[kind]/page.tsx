import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { LookAgain } from "@/components/complaints/look-again";
import { WritePage } from "@/components/complaints/write-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { factsNow } from "@/lib/complaints/facts-now";
import { lastLook } from "@/lib/complaints/last-look";
import { findMyComplaint } from "@/lib/complaints/queries";
import { findActor, findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { composeLetter } from "@/lib/letters/catalogue";
import { choicesFor } from "@/lib/letters/choice";
import type { LetterDocument } from "@/lib/letters/document";
import { type LetterFacts, type LetterKind, letterKinds } from "@/lib/letters/schema";
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
  const { now, today } = moment();
  const refused = await findRefusedForm(recordFormName(id, "setting-seen"), now);
  const seen = lastLook(complaint, today);
  const { look } = await searchParams;
  if (refused !== undefined || look === "again" || seen === undefined) {
    if (refused !== undefined) answerWith(422);
    return <LookAgain {...{ complaint, kind, today, refused }} mark={crypto.randomUUID()} />;
  }
  const facts = factsNow(complaint, today);
  return <WritePage {...{ complaint, kind, facts, seen }} letter={letterNow(facts, kind, today)} />;
}

/** The letter as it would be made today, where it can be. */
function letterNow(facts: LetterFacts, kind: LetterKind, today: CalendarDate): LetterDocument | undefined {
  if (!choicesFor(facts, today).some((choice) => choice.kind === kind)) return undefined;
  const letter = composeLetter(facts, kind, today);
  return letter.ok ? letter.value : undefined;
}
