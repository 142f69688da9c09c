import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type CountState, CountConfirmation } from "@/components/statistics/count-confirmation";
import { now } from "@/lib/infra/clock";
import { databaseNow } from "@/lib/infra/database-clock";
import { answerWith } from "@/lib/infra/status";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { nextClosing, openSince } from "@/lib/statistics/calendar";
import { offerStanding, type OfferStanding } from "@/lib/statistics/queries/contributions";

const stateOf: Readonly<Record<OfferStanding, CountState>> = { open: "ask", waiting: "done", settled: "gone" };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.count");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from a mail, by a person or by a scanner: it only shows a button. */
export default async function ConfirmCountPage({ searchParams }: PageProps<"/[locale]/count/confirm">) {
  const { token: given, done } = await searchParams;
  const token = typeof given === "string" ? given : "";
  const state = done === "out" ? "out" : stateOf[await offerStanding(token, openSince(now()))];
  if (state === "gone") answerWith(410);
  return (
    <CountConfirmation state={state} token={token} nextRelease={calendarDateAt(nextClosing(await databaseNow()))} />
  );
}
