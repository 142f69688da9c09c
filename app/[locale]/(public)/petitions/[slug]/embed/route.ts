import { getTranslations } from "next-intl/server";
import { createElement } from "react";
import { sharedPetition } from "@/components/petitions/shared-petition";
import { EmbeddedFigure } from "@/components/statistics/embedded-figure";
import { today } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { sentence } from "@/lib/infra/form-post";
import { staticMarkup } from "@/lib/infra/static-markup";
import { petitionPage } from "@/lib/petitions/addresses";
import { findPetition } from "@/lib/petitions/queries";

type Context = RouteContext<"/[locale]/petitions/[slug]/embed">;

/** A petition and its number for a frame on another site: no script, no cookie, nothing but the number and two links. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const petition = await findPetition(slug);
  if (!petition) return sentence(404, "There is no petition at this address.");
  const words = await getTranslations("petitions.embed");
  const { baseUrl } = env();
  const page = createElement(EmbeddedFigure, {
    figure: await sharedPetition(petition, today()),
    language: locale,
    documentTitle: words("document", { title: petition.title }),
    links: [
      { href: `${baseUrl}${petitionPage(slug)}`, label: words(petition.state === "open" ? "link" : "linkOver") },
      { href: `${baseUrl}/dashboard/method#signatures`, label: words("method") },
    ],
  });
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "public, max-age=10" };
  return new Response(`<!doctype html>${await staticMarkup(page)}\n`, { headers });
}
