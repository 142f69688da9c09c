import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SampleLetterView } from "@/components/letters/sample-letter-view";
import { weighedFor } from "../../letter-file";
import { shownForOtherPlatforms, shownLetter, shownLetters, shownPictures, shownPictureSource } from "./shelf";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.sampleLetter");
  return { title: words("title") };
}

export default async function SampleLetterPage({ searchParams }: PageProps<"/[locale]/sample-letter">) {
  const { letter } = await searchParams;
  const shown = shownLetter(letter);
  const sheet = shown.sheet && (await weighedFor(shown.letter, shown.sheet, shownPictures()));
  return (
    <SampleLetterView
      shown={{ ...shown, sheet }}
      all={shownLetters()}
      others={shownForOtherPlatforms()}
      pictureSource={shownPictureSource}
    />
  );
}
