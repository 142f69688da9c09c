import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SampleLetterView } from "@/components/letters/sample-letter-view";
import { shownLetter, shownLetters, shownPictureSource } from "./shelf";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.sampleLetter");
  return { title: words("title") };
}

export default async function SampleLetterPage({ searchParams }: PageProps<"/[locale]/sample-letter">) {
  const { letter } = await searchParams;
  return <SampleLetterView shown={shownLetter(letter)} all={shownLetters()} pictureSource={shownPictureSource} />;
}
