import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { withdrawPage } from "@/lib/petitions/addresses";
import { askNewAddress } from "@/lib/petitions/commands/move";
import { emailSchema } from "@/lib/petitions/schema";
import { postedField } from "@/lib/kernel/nest-fields";
import { mendField, typeAgain } from "../../typed-again";

/** Has a mail sent to the new address of a signature; whoever asks has the link from the mail to the old one. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/address/ask">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = postedField(posted, "t");
  const page = (note: string) => `${withdrawPage(slug, token)}&note=${note}`;
  const typed = emailSchema.safeParse(posted);
  if (!typed.success) return mendField(page("email"), posted, "email");
  const asked = await askNewAddress({ token, email: typed.data.email, client: clientOf(request.headers) }, now());
  return asked.ok || asked.reason === "unknown" ? seeOther(page("sent")) : typeAgain(page("often"), posted, "email");
}
