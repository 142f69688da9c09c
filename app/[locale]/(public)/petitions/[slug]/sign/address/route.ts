import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { petitionPage, sentPage, signPage } from "@/lib/petitions/addresses";
import { correctAddress } from "@/lib/petitions/commands/change";
import { emailSchema } from "@/lib/petitions/schema";
import { postedField } from "@/lib/kernel/nest-fields";
import { mendField, typeAgain } from "../../typed-again";

/** Another address for what was signed and is not confirmed yet. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/sign/address">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const id = postedField(posted, "s");
  const typed = emailSchema.safeParse(posted);
  if (!typed.success) return mendField(`${sentPage(slug, id)}&note=email`, posted, "email");
  const { email } = typed.data;
  const corrected = await correctAddress({ id, email, client: clientOf(request.headers) }, now());
  if (corrected.ok) return seeOther(`${sentPage(slug, corrected.value.id)}&note=address`);
  if (corrected.reason === "too-often") return typeAgain(`${sentPage(slug, id)}&note=often`, posted, "email");
  return seeOther(corrected.reason === "unknown" ? signPage(slug) : petitionPage(slug));
}
