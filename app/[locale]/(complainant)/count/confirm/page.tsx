import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CountConfirmation } from "@/components/statistics/count-confirmation";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { nextClosing } from "@/lib/statistics/calendar";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.count");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from a mail, by a person or by a scanner: it only shows a button. */
export default async function ConfirmCountPage({ searchParams }: PageProps<"/[locale]/count/confirm">) {
  const { token, done } = await searchParams;
  const state = done === "yes" ? "done" : done === "gone" || typeof token !== "string" ? "gone" : "ask";
  if (state === "gone") answerWith(410);
  return (
    <CountConfirmation
      state={state}
      token={typeof token === "string" ? token : ""}
      nextRelease={calendarDateAt(nextClosing(now()))}
    />
  );
}
