import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { providerCookieName, providerName, readAsked } from "@/lib/infra/sign-in-provider";
import { readCookie } from "@/lib/infra/session";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.provider");
  return { title: words("answer.title"), robots: { index: false } };
}

const textOf = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

/** Where the provider sends the browser back to. Opening it does nothing, as with the link of a mail: the button does. */
export default async function ProviderAnswerPage({ searchParams }: PageProps<"/[locale]/sign-in/provider/answer">) {
  const query = await searchParams;
  const [name, asked] = [providerName(), readAsked(await readCookie(providerCookieName))];
  const [code, state] = [textOf(query.code), textOf(query.state)];
  if (name === undefined || !asked || code === undefined || state !== asked.state)
    redirect(`/sign-in?note=provider${returnQuery(returnPage.parse(asked?.next), "&")}`);
  const words = await getTranslations("account.provider");
  const iss = textOf(query.iss);
  return (
    <OneButtonPage
      heading={words("answer.heading")}
      text={words("answer.text", { name })}
      button={words("answer.button")}
      action="/sign-in/provider/enter"
      fields={{ code, state, ...(iss === undefined ? {} : { iss }) }}
    />
  );
}
