import { createElement } from "react";
import { ShareCard, shareCardSize } from "@/components/ui/share-card";
import { publicPicture } from "@/lib/infra/public-picture";
import { staticMarkup } from "@/lib/infra/static-markup";
import { figureOn } from "../figure";

/** The picture beside a link to the dashboard, or to a platform's page: `?platform=`. */
export async function GET(request: Request): Promise<Response> {
  const figure = await figureOn(new URL(request.url).searchParams.get("platform"));
  return publicPicture(await staticMarkup(createElement(ShareCard, figure)), shareCardSize);
}
