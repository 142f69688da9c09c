import { concernPage, ownConcernPage } from "@/lib/concerns/addresses";
import { withdrawConcern } from "@/lib/concerns/commands";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";

/** Deletes the complaint of a secret link. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = typeof posted.t === "string" ? posted.t : "";
  const isGone = await withdrawConcern(token, now());
  return seeOther(isGone ? `${concernPage}/yours?note=withdrawn` : ownConcernPage(token));
}
