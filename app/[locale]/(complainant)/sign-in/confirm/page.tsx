import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { Button } from "@/components/ui/button";
import { isSignInTokenLive } from "@/lib/infra/auth";
import { now } from "@/lib/infra/clock";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.confirm");
  return { title: words("title"), robots: { index: false } };
}

/** Opened from a mail, by a person or by a scanner: it only shows a button. */
export default async function ConfirmPage({ searchParams }: PageProps<"/[locale]/sign-in/confirm">) {
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await isSignInTokenLive(token, now()))) redirect("/sign-in?note=expired");
  const words = await getTranslations("account.confirm");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("text")}</p>
      <form action="/sign-in/confirm/enter" method="post">
        <input type="hidden" name="token" value={token} />
        <div className="actions">
          <Button>{words("button")}</Button>
        </div>
      </form>
    </div>
  );
}
