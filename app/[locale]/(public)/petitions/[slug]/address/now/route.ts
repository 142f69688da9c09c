import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { petitionPage } from "@/lib/petitions/addresses";
import { confirmNewAddress } from "@/lib/petitions/commands/move";
import { postedField } from "@/lib/kernel/nest-fields";

/** Moves the signature to the address whose mailbox the link was mailed to. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/address/now">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const moved = await confirmNewAddress(postedField(posted, "t"));
  return seeOther(`${petitionPage(slug)}/address${moved.ok ? "?done=yes" : ""}`);
}
