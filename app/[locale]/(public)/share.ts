import "server-only";
import type { Metadata } from "next";
import { shareCardSize } from "@/components/ui/share-card";
import { env } from "@/lib/infra/env";
import { figureOn } from "./dashboard/figure";

interface SharedPage {
  title: string;
  description: string;
  /** From the origin on. */
  path: string;
  /** Whose figure stands in the picture; left out, that of all. */
  platform?: string;
  /** A picture of its own instead, by its address, and what it says. */
  card?: { picture: string; alt: string };
}

/** What social networks and messengers show beside a link to a page: its words, and a picture with the figure of this week or its own. */
export async function sharing({ title, description, path, platform, card }: SharedPage): Promise<Metadata> {
  const { picture, alt } = card ?? (await figureOn(platform ?? null));
  const images = [{ url: picture, ...shareCardSize, type: "image/png", alt }];
  return {
    metadataBase: new URL(env().baseUrl),
    openGraph: { type: "website", siteName: "Unticked", locale: "en_GB", title, description, url: path, images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}
