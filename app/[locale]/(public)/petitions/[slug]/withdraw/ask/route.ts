import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { petitionPage } from "@/lib/petitions/addresses";
import { askToWithdraw } from "@/lib/petitions/commands/withdraw";
import { emailSchema } from "@/lib/petitions/schema";
import { mendField, typeAgain } from "../../typed-again";

/** Has the link mailed. The answer is the same whether or not the address has signed. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/withdraw/ask">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const typed = emailSchema.safeParse(posted);
  const page = (note: string) => `${petitionPage(slug)}/withdraw?note=${note}`;
  if (!typed.success) return mendField(page("email"), posted, "email");
  const asked = await askToWithdraw({ slug, email: typed.data.email, client: clientOf(request.headers) }, now());
  return asked.ok || asked.reason === "unknown" ? seeOther(page("sent")) : typeAgain(page("often"), posted, "email");
}
