import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StopReminders } from "@/components/complaints/stop-reminders";
import { isStopTicket } from "@/lib/complaints/commands/stop";
import { answerWith } from "@/lib/infra/status";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("reminders.stop");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from a mail, by a person or by a scanner: it only shows a button. */
export default async function StopRemindersPage({ searchParams }: PageProps<"/[locale]/reminders/stop">) {
  const { to, done } = await searchParams;
  if (done === "yes") return <StopReminders state="done" />;
  if (typeof to === "string" && isStopTicket(to)) return <StopReminders state="ask" ticket={to} />;
  answerWith(404);
  return <StopReminders state="unknown" />;
}
