import { requestSignIn } from "@/lib/accounts/commands";
import { returnPage, returnQuery, signInSchema } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { forgottenCookie, refusedCookie, refusedCookieName, signInCookie } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { newToken } from "@/lib/infra/vault";

/** Asks for a sign-in link and a code. What was typed comes back with its fault, never in the address bar. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const typed = typeof posted.email === "string" ? posted.email : "";
  const next = returnPage.parse(posted.next);
  const refuse = (fault: string) => {
    // A cookie holds four kilobytes; nobody needs more of an address to see what is wrong with it.
    const cookie = refusedCookie({ form: "sign-in", value: typed.slice(0, 1_000), fault });
    return seeOther(`/sign-in${returnQuery(next)}`, [cookie]);
  };
  const parsed = signInSchema.safeParse({ email: typed });
  if (!parsed.success) return refuse(parsed.error.issues[0]?.message.split(".").at(-1) ?? "wrong");
  const browser = newToken();
  const asked = { email: parsed.data.email, browser, next, client: clientOf(request.headers) };
  const mailed = await requestSignIn(asked, now());
  if (!mailed.ok) return refuse(mailed.reason);
  return seeOther(`/sign-in/sent${returnQuery(next)}`, [forgottenCookie(refusedCookieName), signInCookie(browser)]);
}
