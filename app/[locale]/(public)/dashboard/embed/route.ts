import { getTranslations } from "next-intl/server";
import { createElement } from "react";
import { EmbeddedFigure } from "@/components/statistics/embedded-figure";
import { env } from "@/lib/infra/env";
import { staticMarkup } from "@/lib/infra/static-markup";
import { figureOn } from "../figure";

/** One figure for a frame on another site, `?platform=`: no script, no cookie, nothing but the figure and two links. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/dashboard/embed">): Promise<Response> {
  const { locale } = await params;
  const asked = new URL(request.url).searchParams.get("platform");
  const [words, figure] = await Promise.all([getTranslations("method.embed"), figureOn(asked)]);
  const { baseUrl } = env();
  const page = createElement(EmbeddedFigure, {
    figure,
    language: locale,
    documentTitle: words("document", { title: figure.title }),
    links: [
      { href: `${baseUrl}${figure.page}`, label: words("link") },
      { href: `${baseUrl}/dashboard/method`, label: words("method") },
    ],
  });
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "public, max-age=60" };
  return new Response(`<!doctype html>${await staticMarkup(page)}\n`, { headers });
}
