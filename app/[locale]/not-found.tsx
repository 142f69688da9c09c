import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.notFound");
  return { title: words("title") };
}

export default async function NotFoundPage() {
  const words = await getTranslations("pages.notFound");
  return (
    <div className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("text")}</p>
      <div className="actions">
        <ButtonLink href="/">{words("home")}</ButtonLink>
      </div>
    </div>
  );
}
