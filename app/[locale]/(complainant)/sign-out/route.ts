import { endSession, sessionCookieName } from "@/lib/infra/auth";
import { forgottenCookie } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { readCookie } from "@/lib/infra/session";

export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = await readCookie(sessionCookieName());
  if (token) await endSession(token);
  return seeOther("/sign-in?note=out", [forgottenCookie(sessionCookieName())]);
}
