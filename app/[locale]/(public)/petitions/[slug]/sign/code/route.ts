import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { sentPage, signedPage } from "@/lib/petitions/addresses";
import { confirmByCode } from "@/lib/petitions/commands/confirm";
import { codeSchema } from "@/lib/petitions/schema";
import { postedField } from "../../posted-field";

/** The six digits of the mail, typed where the petition was signed. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/sign/code">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const id = postedField(posted, "s");
  const typed = codeSchema.safeParse(posted);
  const confirmed = typed.success && (await confirmByCode({ id, code: typed.data.code }, now()));
  return seeOther(confirmed && confirmed.ok ? signedPage(confirmed.value.slug) : `${sentPage(slug, id)}&note=code`);
}
