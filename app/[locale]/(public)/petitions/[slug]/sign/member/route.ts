import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { faultsOf } from "@/lib/kernel/faults";
import { findActor } from "@/lib/infra/session";
import { petitionPage, signedPage, signPage } from "@/lib/petitions/addresses";
import { signAsMember } from "@/lib/petitions/commands/sign";
import { nameSchema } from "@/lib/petitions/schema";
import { mendField } from "../../typed-again";

/** One press of somebody who is signed in. Whoever is not (any more) gets the form. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/petitions/[slug]/sign/member">,
): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const actor = await findActor();
  if (!actor) return seeOther(signPage(slug));
  const typed = nameSchema.safeParse(posted);
  if (!typed.success)
    return mendField(`${petitionPage(slug)}?note=${faultsOf(typed.error).name ?? "name"}`, posted, "name");
  const signed = await signAsMember(actor, { slug, name: typed.data.name }, now());
  return seeOther(signed.ok ? signedPage(slug) : petitionPage(slug));
}
