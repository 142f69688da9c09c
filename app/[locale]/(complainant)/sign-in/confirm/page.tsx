import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { isLinkLive } from "@/lib/infra/mailed-proof";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.confirm");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from a mail, by a person or by a scanner: it only shows a button. */
export default async function ConfirmPage({ searchParams }: PageProps<"/[locale]/sign-in/confirm">) {
  const { token, next: asked } = await searchParams;
  const next = returnPage.parse(asked);
  if (typeof token !== "string" || !(await isLinkLive({ purpose: "sign-in", token }, now())))
    redirect(`/sign-in?note=expired${returnQuery(next, "&")}`);
  const words = await getTranslations("account.confirm");
  return (
    <OneButtonPage
      heading={words("heading")}
      text={words("text")}
      button={words("button")}
      action="/sign-in/confirm/enter"
      fields={{ token, ...(next === undefined ? {} : { next }) }}
    />
  );
}
