import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { addressOfLink } from "@/lib/infra/mailed-proof";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.confirm");
  return { title: words("title"), robots: { index: false } };
}

/**
 * Opened from a mail, by a person or by a scanner: it only shows a button. It says whose account the button opens, so that nobody who was
 * handed a stranger's link goes on writing there.
 */
export default async function ConfirmPage({ searchParams }: PageProps<"/[locale]/sign-in/confirm">) {
  const { token, next: asked } = await searchParams;
  const next = returnPage.parse(asked);
  const email = typeof token === "string" ? await addressOfLink({ purpose: "sign-in", token }, now()) : undefined;
  if (typeof token !== "string" || email === undefined) redirect(`/sign-in?note=expired${returnQuery(next, "&")}`);
  const words = await getTranslations("account.confirm");
  return (
    <OneButtonPage
      heading={words("heading")}
      text={words("text", { email })}
      button={words("button")}
      action="/sign-in/confirm/enter"
      fields={{ token, ...(next === undefined ? {} : { next }) }}
    />
  );
}
