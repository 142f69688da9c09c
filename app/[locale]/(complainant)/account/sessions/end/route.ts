import { endOtherSessions, endOwnSession } from "@/lib/accounts/commands/sessions";
import { sessionCookieName } from "@/lib/infra/auth";
import { forgottenCookie } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { ownPost } from "../../own-account";

/** Signs out in one session, or in all others where none is named. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPost(request, "/account");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const { id } = posted;
  if (id === by.sessionId) {
    await endOwnSession(by, by.sessionId);
    return seeOther("/sign-in?note=out", [forgottenCookie(sessionCookieName())]);
  }
  await (typeof id === "string" ? endOwnSession(by, id) : endOtherSessions(by));
  return seeOther("/account?done=signed-out#sessions");
}
