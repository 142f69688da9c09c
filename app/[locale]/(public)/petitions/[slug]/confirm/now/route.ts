import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { petitionPage, signedPage } from "@/lib/petitions/addresses";
import { confirmByToken } from "@/lib/petitions/commands/confirm";
import { postedField } from "../../posted-field";

/** The button of the mailed link. Pressed again it gives the same thanks. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/confirm/now">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const confirmed = await confirmByToken(postedField(posted, "t"), now());
  return seeOther(confirmed.ok ? signedPage(confirmed.value.slug) : `${petitionPage(slug)}/confirm`);
}
