import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { readRefused, refusedCookieName } from "@/lib/infra/cookies";
import { findActor, readCookie } from "@/lib/infra/session";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.signIn");
  return { title: words("title") };
}

const notes = ["expired", "needed", "out"] as const;

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  if (await findActor()) redirect("/complaints");
  const { note } = await searchParams;
  const refused = readRefused(await readCookie(refusedCookieName), "sign-in");
  return <SignInForm refused={refused} note={notes.find((known) => known === note)} />;
}
