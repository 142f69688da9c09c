import { returnPage, returnQuery, signInSchema } from "@/lib/accounts/schema";
import { signInWithToken } from "@/lib/infra/auth";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { forgottenCookie } from "@/lib/infra/cookies";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { makeProof } from "@/lib/infra/mailed-proof";
import { readCookie } from "@/lib/infra/session";
import { type Answer, providerCookieName, readAnswer, readAsked } from "@/lib/infra/sign-in-provider";
import { newToken } from "@/lib/infra/vault";
import { postedField } from "@/lib/kernel/nest-fields";
import { enter } from "../../enter";

/** The provider has proved the address as a mail would have: the link that would have stood in one is used at once. */
async function sessionFor(answer: Answer) {
  const parsed = typeof answer === "object" ? signInSchema.safeParse(answer) : undefined;
  if (!parsed?.success) return undefined;
  const { token } = await makeProof({ purpose: "sign-in", holder: newToken(), email: parsed.data.email }, now());
  return signInWithToken(token);
}

/** The button of the page that the provider sent the browser back to. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const asked = readAsked(await readCookie(providerCookieName));
  const next = returnPage.parse(asked?.next);
  const query = new URLSearchParams();
  for (const name of ["code", "state", "iss"])
    if (posted[name] !== undefined) query.set(name, postedField(posted, name));
  const answer = await readAnswer(asked, query.toString());
  const note = answer === "no-address" ? "provider-address" : "provider";
  const entered = await enter(request, await sessionFor(answer), next);
  const response = entered ?? seeOther(`/sign-in?note=${note}${returnQuery(next, "&")}`);
  response.headers.append("set-cookie", forgottenCookie(providerCookieName));
  return response;
}
