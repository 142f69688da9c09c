import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { confirmNotes, ConfirmPage } from "@/components/accounts/confirm-page";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { isConfirmationLive } from "@/lib/accounts/commands/confirm-session";
import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { isMailboxOpen, isMailKept } from "@/lib/infra/mail";
import { hasOwnPasskey } from "@/lib/infra/passkeys";
import { answerWith } from "@/lib/infra/status";
import { ownAccount } from "../own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.again");
  return { title: words("title"), robots: { index: false } };
}

/** What a refusal is to whoever reads statuses. */
const statusOf: Record<string, number> = { code: 422, passkey: 422, link: 410, "too-often": 429, "mail-failed": 503 };

/** Where somebody who is signed in shows that they are there, before they give away or delete what they keep. */
export default async function Page({ searchParams }: PageProps<"/[locale]/account/confirm">) {
  const { token, note: given, next: asked } = await searchParams;
  const next = returnPage.parse(asked);
  const by = await ownAccount(next ?? "/account");
  if (typeof token === "string") {
    if (!(await isConfirmationLive(by, token, now()))) redirect(`/account/confirm?note=link${returnQuery(next, "&")}`);
    const words = await getTranslations("account.again.link");
    const fields = { token, ...(next === undefined ? {} : { next }) };
    const said = { heading: words("heading"), text: words("text"), button: words("button") };
    return <OneButtonPage {...said} action="/account/confirm/now" fields={fields} />;
  }
  const note = confirmNotes.find((known) => known === given);
  const status = statusOf[note ?? ""];
  if (status !== undefined) answerWith(status);
  const mail = { isKept: isMailKept(), isMailboxOpen: isMailboxOpen(await headers()) };
  return <ConfirmPage email={by.email} {...{ note, next, mail }} hasPasskey={await hasOwnPasskey(by.userId)} />;
}
