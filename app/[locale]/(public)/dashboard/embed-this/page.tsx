import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmbedThis } from "@/components/statistics/embed-this";
import { env } from "@/lib/infra/env";
import { platformById } from "@/lib/platforms/catalogue";
import { getDashboard } from "@/lib/statistics/queries";
import { readSelection } from "@/lib/statistics/selection";
import { figureOn } from "../figure";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("method.embedThis");
  return { title: words("title"), description: words("description") };
}

/** Those that enough people checked, and the one that is asked for. */
async function shownPlatforms(chosen: string | undefined): Promise<string[]> {
  const { practices } = await getDashboard();
  const shown = practices.filter(({ total, platform }) => total.kind === "count" || platform === chosen);
  return [...new Set(shown.map(({ platform }) => platform))];
}

export default async function EmbedThisPage({ searchParams }: PageProps<"/[locale]/dashboard/embed-this">) {
  const asked = [(await searchParams).platform].flat()[0] ?? "";
  const { platform: chosen } = readSelection({ platform: asked }).selection;
  const words = await getTranslations("method.embedThis");
  const choices = [undefined, ...(await shownPlatforms(chosen))].map((platform) => ({
    platform,
    label: platformById(platform ?? "")?.name ?? words("all"),
    current: platform === chosen,
  }));
  return <EmbedThis figure={await figureOn(asked)} origin={env().baseUrl} choices={choices} />;
}
