import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlatformsPage } from "@/components/platforms/platforms-page";
import { today } from "@/lib/infra/clock";
import { readListing } from "@/lib/platforms/listing";
import { asAddress, findCountry } from "./visitor";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("platforms");
  return { title: words("title"), description: words("description") };
}

export default async function Platforms({ searchParams }: PageProps<"/[locale]/platforms">) {
  const address = asAddress(await searchParams);
  const { country, named } = await findCountry(address);
  return <PlatformsPage listing={readListing(address, country)} named={named} today={today()} />;
}
