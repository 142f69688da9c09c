import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LookAgain } from "@/components/complaints/look-again";
import { WritePage } from "@/components/complaints/write-page";
import { factsNow, openLetters } from "@/lib/complaints/facts-now";
import { lastLook } from "@/lib/complaints/last-look";
import type { Complaint } from "@/lib/complaints/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { composeLetter } from "@/lib/letters/catalogue";
import { type LetterKind, letterKinds } from "@/lib/letters/schema";
import { practiceById } from "@/lib/platforms/catalogue";
import { ownPage, refusedForm } from "../../own-page";
import { recordFormName } from "../../record/record-form-name";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("case.another");
  return { title: words("title"), robots: { index: false } };
}

export default async function WriteLetterPage({
  params,
  searchParams,
}: PageProps<"/[locale]/complaints/[id]/write/[kind]">) {
  const { id, kind: named } = await params;
  const kind = letterKinds.find((each) => each === named);
  return ownPage(id, async ({ complaint, now, today }) => {
    if (!kind) return undefined;
    const { look } = await searchParams;
    const refused = await refusedForm(recordFormName(id, "setting-seen"), now);
    const mustLook = refused !== undefined || look === "again" || mustLookAgain(complaint, today);
    return mustLook ? (
      <LookAgain {...{ complaint, kind, refused, today }} mark={crypto.randomUUID()} />
    ) : (
      <Written {...{ complaint, kind, today }} />
    );
  });
}

interface WrittenProps {
  complaint: Complaint;
  kind: LetterKind;
  today: CalendarDate;
}

/** The letter as it would be made today, where it can be. */
function Written({ complaint, kind, today }: WrittenProps) {
  const facts = factsNow(complaint, today);
  const isOpen = openLetters(complaint, today).some((choice) => choice.kind === kind);
  const letter = isOpen ? composeLetter(facts, kind, today) : undefined;
  const seen = lastLook(complaint, today);
  return <WritePage {...{ complaint, kind, facts, seen }} letter={letter?.ok ? letter.value : undefined} />;
}

/** Where there is no switch there is nothing to look at again. */
function mustLookAgain(complaint: Complaint, today: CalendarDate): boolean {
  const hasSwitch = practiceById(complaint.facts.practice).setting.kind === "switch";
  return hasSwitch && lastLook(complaint, today) === undefined;
}
