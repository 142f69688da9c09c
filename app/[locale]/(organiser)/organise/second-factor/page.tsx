import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { type CodeFault, codeFaults } from "@/components/organisers/code-form";
import { NotForYou } from "@/components/organisers/not-for-you";
import { SetUpFactor, ShowFactor } from "@/components/organisers/second-factor-page";
import { returnPage } from "@/lib/accounts/schema";
import { hasOwnPasskey } from "@/lib/infra/passkeys";
import { findOrganiser } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { findSetUp, offerSecondFactor } from "@/lib/organisers/queries/second-factor";
import { candidateAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.factor");
  return { title: words("title"), robots: { index: false } };
}

/** The fault of the code that was sent, which names the status of the answer too. */
function faultIn(asked: unknown): CodeFault | undefined {
  const fault = codeFaults.find((known) => known === asked);
  if (fault) answerWith(fault === "too-often" ? 429 : 422);
  return fault;
}

/** Whoever has no second factor sets one up; who has one shows it, and may then put another in its place. */
export default async function SecondFactorPage({ searchParams }: PageProps<"/[locale]/organise/second-factor">) {
  const query = await searchParams;
  const next = returnPage.parse(query.next) ?? "/organise";
  const candidate = await candidateAt(next);
  if (!candidate) return <NotForYou />;
  const isShown = (await findOrganiser()).ok;
  const isAgain = isShown && query.again === "yes";
  if (isShown && !isAgain) redirect(next);
  const asked = { fault: faultIn(query.fault), next };
  const setUpAt = isAgain ? undefined : await findSetUp(candidate);
  if (setUpAt) return <ShowFactor {...asked} hasPasskey={await hasOwnPasskey(candidate.userId, setUpAt)} />;
  return <SetUpFactor {...asked} isAgain={isAgain} offer={await offerSecondFactor(candidate)} />;
}
