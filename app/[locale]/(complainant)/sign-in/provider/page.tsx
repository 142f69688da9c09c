import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { providerCookieName, providerName, readAsked } from "@/lib/infra/sign-in-provider";
import { readCookie } from "@/lib/infra/session";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.provider");
  return { title: words("title"), robots: { index: false } };
}

/** Leads on to the provider by itself; by the link where a browser does not. */
export default async function ProviderPage() {
  const [name, asked] = [providerName(), readAsked(await readCookie(providerCookieName))];
  if (name === undefined || !asked) redirect("/sign-in");
  const words = await getTranslations("account.provider");
  return (
    <div className="wrap narrow">
      <meta httpEquiv="refresh" content={`0; url=${asked.address}`} />
      <h1 className="question">{words("heading", { name })}</h1>
      <p className="lead">{words("text", { name })}</p>
      <div className="actions">
        <ButtonLink href={asked.address}>{words("goOn", { name })}</ButtonLink>
      </div>
    </div>
  );
}
