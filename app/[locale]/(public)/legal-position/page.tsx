import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LegalPositionPage } from "@/components/law/legal-position-page";
import { lawChanges } from "./changes";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.legalPosition");
  return { title: words("title"), description: words("description") };
}

export default function LegalPosition() {
  return <LegalPositionPage changes={lawChanges()} />;
}
