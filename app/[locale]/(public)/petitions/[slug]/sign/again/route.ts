import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { sentPage } from "@/lib/petitions/addresses";
import { resendMail } from "@/lib/petitions/commands/change";
import { postedField } from "@/lib/kernel/nest-fields";

/** The mail once more. The answer is the same whether or not there is one to send. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/sign/again">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const id = postedField(posted, "s");
  const sent = await resendMail({ id, client: clientOf(request.headers) }, now());
  return seeOther(`${sentPage(slug, id)}&note=${sent.ok ? "again" : "often"}`);
}
