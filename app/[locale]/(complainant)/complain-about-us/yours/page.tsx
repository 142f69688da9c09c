import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConcernGone } from "@/components/concerns/concern-gone";
import { OwnConcern, ownNotes } from "@/components/concerns/own-concern";
import { findOwnConcern } from "@/lib/concerns/queries/own-concern";
import { standingOf } from "@/lib/concerns/standing";
import { now, today } from "@/lib/infra/clock";
import { findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { addForm } from "../concern-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("concerns.own");
  return { title: words("title"), robots: { index: false } };
}

const statusOf: Readonly<Record<string, number>> = { words: 422, "words-too-long": 422, "too-often": 429, closed: 409 };

/** The complaint of a secret link: whoever has the link reads it. */
export default async function YourConcernPage({ searchParams }: PageProps<"/[locale]/complain-about-us/yours">) {
  const { t, note: given } = await searchParams;
  const isWithdrawn = given === "withdrawn";
  const token = typeof t === "string" ? t : "";
  const concern = await findOwnConcern(token);
  if (!concern) {
    answerWith(isWithdrawn ? 200 : 410);
    return <ConcernGone isWithdrawn={isWithdrawn} />;
  }
  const note = ownNotes.find((known) => known === given);
  const typed = await findRefusedForm(`${addForm} ${concern.id}`, now());
  answerWith(statusOf[note ?? ""] ?? 200);
  const shown = typeof typed === "string" ? typed : undefined;
  return (
    <OwnConcern {...{ concern, token, note }} standing={standingOf(concern, today())} today={today()} typed={shown} />
  );
}
