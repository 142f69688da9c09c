import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { inviteFaults } from "@/components/organisers/invite-form";
import { NotForYou } from "@/components/organisers/not-for-you";
import { peopleFaults, PeoplePage } from "@/components/organisers/people-page";
import { now } from "@/lib/infra/clock";
import { readRefused, refusedCookieName } from "@/lib/infra/cookies";
import { readCookie } from "@/lib/infra/session";
import { listColleagues, listInvitations } from "@/lib/organisers/queries";
import { answerWith } from "@/lib/infra/status";
import { adminAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.people");
  return { title: words("title"), robots: { index: false } };
}

/** What was typed into the invitation and refused, a moment ago. */
async function findTyped() {
  const refused = readRefused(await readCookie(refusedCookieName), "invitation");
  const fault = inviteFaults.find((known) => known === refused?.fault);
  return refused && fault ? { value: refused.value, fault } : undefined;
}

export default async function OrganisePeoplePage({ searchParams }: PageProps<"/[locale]/organise/people">) {
  const by = await adminAt("/organise/people");
  if (!by) return <NotForYou isForAdmins />;
  const query = await searchParams;
  const typed = query.fault === "form" ? await findTyped() : undefined;
  const fault = peopleFaults.find((known) => known === query.fault);
  if (fault ?? typed) answerWith(422);
  const done = (["invited", "changed"] as const).find((known) => known === query.done);
  const [colleagues, invitations] = await Promise.all([listColleagues({ by }), listInvitations({ by }, now())]);
  return <PeoplePage {...{ colleagues, invitations, typed, fault, done }} />;
}
