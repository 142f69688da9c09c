import { deleteDraft } from "@/lib/findings/commands";
import { draftCookieName, forgottenCookie } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { findUnfinished } from "@/lib/findings/queries";
import { findHolder, moment } from "../../request";

/** Deletes the answers given so far. Only a holder whose key opens the draft deletes it. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const holder = await findHolder();
  if (holder && (await findUnfinished(holder, moment()))) await deleteDraft(holder);
  return seeOther("/check/platform?note=discarded", [forgottenCookie(draftCookieName)]);
}
