import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";
import { practiceIds } from "@/lib/platforms/catalogue";
import { withdrawContributions } from "@/lib/statistics/commands";

/** A signed-in person takes their finding on one practice out of the next release. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const practice = practiceIds.find((id) => id === posted.practice);
  const out = practice === undefined ? 0 : await withdrawContributions(actor.email, [practice]);
  return seeOther(`/count${out > 0 ? "?done=out" : ""}`);
}
