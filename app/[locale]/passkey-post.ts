import "server-only";
import { now } from "@/lib/infra/clock";
import { passkeyCookie, passkeyCookieName } from "@/lib/infra/cookies";
import { sentence } from "@/lib/infra/form-post";
import { clientOf, mayAskPasskey } from "@/lib/infra/limits";
import { type Answered, type Asking, askPasskey, hasPasskeys } from "@/lib/infra/passkeys";
import type { Question } from "@/lib/infra/passkey-challenges";
import { readCookie } from "@/lib/infra/session";
import type { Nested } from "@/lib/kernel/nest-fields";

/** Answers a page's script with what it needs to ask the browser for a passkey, and marks the browser. */
export async function askingAnswer(request: Request, ask: (now: Date) => Promise<Asking>): Promise<Response> {
  if (!hasPasskeys()) return sentence(404, "There are no passkeys here. Sign in by mail.");
  if (!(await mayAskPasskey(clientOf(request.headers))))
    return sentence(429, "Passkeys were asked for very often from here. Try again in an hour, or sign in by mail.");
  const { options, browser } = await ask(now());
  return Response.json(options, { headers: { "set-cookie": passkeyCookie(browser), "cache-control": "no-store" } });
}

/** The same for an answer to a question. */
export function askingFor(request: Request, question: Question): Promise<Response> {
  return askingAnswer(request, (at) => askPasskey(question, at));
}

/** What a page's script has posted once the passkey has answered. */
export async function answeredIn(posted: Nested): Promise<Answered> {
  return { browser: await readCookie(passkeyCookieName), answer: posted.answer };
}
