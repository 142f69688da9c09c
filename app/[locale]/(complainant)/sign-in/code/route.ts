import { mailedCode, returnPage, returnQuery } from "@/lib/accounts/schema";
import { signInWithToken } from "@/lib/infra/auth";
import { now } from "@/lib/infra/clock";
import { signInCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { linkForCode } from "@/lib/infra/mailed-proof";
import { readCookie } from "@/lib/infra/session";
import { enter } from "../enter";

/** The six digits of the mail, typed in the browser that asked for it: nobody else's code does anything here. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const next = returnPage.parse(posted.next);
  const [holder, code] = [await readCookie(signInCookieName), mailedCode.parse(posted.code)];
  const token = holder && code ? await linkForCode({ purpose: "sign-in", holder, code }, now()) : undefined;
  const session = token === undefined ? undefined : await signInWithToken(token);
  return (await enter(request, session, next)) ?? seeOther(`/sign-in/sent?note=code${returnQuery(next, "&")}`);
}
