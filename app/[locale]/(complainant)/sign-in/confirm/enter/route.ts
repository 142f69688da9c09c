import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { signInWithToken } from "@/lib/infra/auth";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { enter } from "../../enter";

/** The button of the mailed link. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const { token } = posted;
  const next = returnPage.parse(posted.next);
  const session = typeof token === "string" ? await signInWithToken(token) : undefined;
  return (await enter(request, session, next)) ?? seeOther(`/sign-in?note=expired${returnQuery(next, "&")}`);
}
