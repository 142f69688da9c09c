import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlatformPage } from "@/components/platforms/platform-page";
import { UnknownPlatform } from "@/components/platforms/unknown-platform";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { platformById } from "@/lib/platforms/catalogue";
import { nextClosing } from "@/lib/statistics/calendar";
import { getDashboard } from "@/lib/statistics/queries";
import { sharing } from "../../share";
import { asAddress, findCountry } from "../visitor";

type Props = PageProps<"/[locale]/platforms/[platform]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const platform = platformById((await params).platform);
  const words = await getTranslations("platforms");
  if (platform === undefined) return { title: words("missing.title"), robots: { index: false } };
  const title = words("page.title", { name: platform.name });
  const description = platform.inShort.map(({ words: said }) => said).join(" ");
  const path = `/platforms/${platform.id}`;
  return { title, description, ...(await sharing({ title, description, path, platform: platform.id })) };
}

export default async function Platform({ params, searchParams }: Props) {
  const platform = platformById((await params).platform);
  if (platform === undefined) {
    answerWith(404);
    return <UnknownPlatform />;
  }
  const at = now();
  return (
    <PlatformPage
      platform={platform}
      country={(await findCountry(asAddress(await searchParams))).country}
      today={calendarDateAt(at)}
      dashboard={await getDashboard()}
      nextRelease={calendarDateAt(nextClosing(at))}
    />
  );
}
