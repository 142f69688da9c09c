import type { ComponentProps } from "react";
import { MailedLinkPage } from "@/components/petitions/link-page";
import { NoPetition } from "@/components/petitions/no-petition";
import { withdrawNotes, WithdrawPage } from "@/components/petitions/withdraw-page";
import { answerWith } from "@/lib/infra/status";
import { type OwnSignature, signaturesBehind } from "@/lib/petitions/queries/attempts";
import { linkMetadata, openMailedLink } from "../mailed-link";
import { typedBefore } from "../typed-again";

export const generateMetadata = () => linkMetadata("withdraw");

type Props = PageProps<"/[locale]/petitions/[slug]/withdraw">;

const statusOf = { none: 200, sent: 200, email: 422, often: 429 } as const;

/** With the link of a mail it takes a signature back or gives it another address; without one, the link is asked for here. */
export default async function Withdraw(props: Props) {
  const { t, note } = await props.searchParams;
  const link = await openMailedLink("withdraw", props);
  if (!link.petition) return <NoPetition />;
  const own = await signaturesBehind(link.token ?? "");
  if (link.isDone || (t !== undefined && own.length === 0)) {
    answerWith(link.isDone ? 200 : 410);
    return <MailedLinkPage purpose="withdraw" {...link} token={undefined} />;
  }
  return withdrawing({ petition: link.petition, token: link.token }, own, note);
}

async function withdrawing(
  asked: Pick<ComponentProps<typeof WithdrawPage>, "petition" | "token">,
  own: readonly OwnSignature[],
  given: unknown,
) {
  const note = withdrawNotes.find((known) => known === given) ?? "none";
  answerWith(statusOf[note]);
  const typed = note === "email" || note === "often" ? await typedBefore("email") : undefined;
  return <WithdrawPage {...asked} names={own.flatMap(({ signer }) => signer?.name || [])} note={note} typed={typed} />;
}
