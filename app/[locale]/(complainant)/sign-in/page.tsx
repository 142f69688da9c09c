import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SignInForm, signInNotes } from "@/components/accounts/sign-in-form";
import { returnPage } from "@/lib/accounts/schema";
import { readRefused, refusedCookieName } from "@/lib/infra/cookies";
import { hasPasskeys } from "@/lib/infra/passkeys";
import { findActor, readCookie } from "@/lib/infra/session";
import { providerName } from "@/lib/infra/sign-in-provider";
import { answerWith } from "@/lib/infra/status";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.signIn");
  return { title: words("title") };
}

/** What a refusal is to whoever reads statuses. */
const statusOf: Record<string, number> = { "too-often": 429, "mail-failed": 503 };

/** What a note of a refusal is. */
const statusOfNote: Record<string, number> = {
  expired: 410,
  passkey: 422,
  provider: 422,
  "provider-address": 422,
  "provider-down": 503,
};

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { note, next: asked } = await searchParams;
  const next = returnPage.parse(asked);
  if (await findActor()) redirect(next ?? "/complaints");
  const refused = readRefused(await readCookie(refusedCookieName), "sign-in");
  const known = signInNotes.find((one) => one === note);
  const status = statusOfNote[known ?? ""] ?? (refused && (statusOf[refused.fault] ?? 422));
  if (status !== undefined) answerWith(status);
  return (
    <SignInForm refused={refused} note={known} next={next} hasPasskeys={hasPasskeys()} provider={providerName()} />
  );
}
