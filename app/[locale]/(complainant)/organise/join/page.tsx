import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { NotInvited } from "@/components/organisers/not-invited";
import { findInvitation } from "@/lib/accounts/commands/appoint";
import { returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { findActor } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.join");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from the mail of an invitation: whoever is signed in with its address is asked, and nothing happens until they say yes. */
export default async function JoinPage() {
  const actor = await findActor();
  if (!actor) redirect(`/sign-in?note=needed${returnQuery("/organise/join", "&")}`);
  const role = await findInvitation(actor, now());
  if (!role) {
    answerWith(404);
    return <NotInvited email={actor.email} />;
  }
  const words = await getTranslations("organise.join");
  return (
    <OneButtonPage
      heading={words("heading")}
      text={words("text", { role })}
      button={words("button")}
      action="/organise/join/accept"
      fields={{}}
    />
  );
}
