import { acceptInvitation } from "@/lib/accounts/commands/appoint";
import { returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";

/** Says yes to an invitation; next comes the second factor. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const actor = await findActor();
  if (!actor) return seeOther(`/sign-in?note=needed${returnQuery("/organise/join", "&")}`);
  return seeOther((await acceptInvitation(actor, now())) ? "/organise" : "/organise/join");
}
