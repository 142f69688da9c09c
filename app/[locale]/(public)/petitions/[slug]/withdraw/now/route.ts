import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { petitionPage, withdrawPage } from "@/lib/petitions/addresses";
import { withdrawByToken } from "@/lib/petitions/commands/withdraw";
import { postedField } from "@/lib/kernel/nest-fields";

/** Takes back what the mailed link is about. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/withdraw/now">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = postedField(posted, "t");
  const gone = await withdrawByToken(token);
  return seeOther(gone > 0 ? `${petitionPage(slug)}/withdraw?done=yes` : withdrawPage(slug, token));
}
