import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LimitsPage } from "@/components/organisers/limits-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { readRefused, refusedCookieName } from "@/lib/infra/cookies";
import { readCookie } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { listLimits } from "@/lib/organisers/queries/limits";
import { adminAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.limits");
  return { title: words("title"), robots: { index: false } };
}

/** What was typed into one of the forms and refused, a moment ago. */
async function findTyped() {
  const refused = readRefused(await readCookie(refusedCookieName), "limit");
  return refused && { name: refused.fault, value: refused.value };
}

export default async function OrganiseLimitsPage({ searchParams }: PageProps<"/[locale]/organise/limits">) {
  const by = await adminAt("/organise/limits");
  if (!by) return <NotForYou isForAdmins />;
  const { note } = await searchParams;
  const refused = note === "fault" ? await findTyped() : undefined;
  if (note === "fault") answerWith(422);
  return <LimitsPage limits={await listLimits({ by }, now())} done={note === "done"} refused={refused} />;
}
