import { confirmByCode, confirmByLink } from "@/lib/accounts/commands/confirm-session";
import { mailedCode, returnPage, returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { confirmSession } from "@/lib/infra/session";
import { ownPost } from "../../own-account";

/** Takes the code of the mail, or the button behind its link, and leads on. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPost(request, "/account");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const next = returnPage.parse(posted.next);
  const at = now();
  const { token } = posted;
  const isShown =
    typeof token === "string"
      ? await confirmByLink(by, token, at)
      : await confirmByCode(by, mailedCode.parse(posted.code), at);
  if (!isShown)
    return seeOther(`/account/confirm?note=${token === undefined ? "code" : "link"}${returnQuery(next, "&")}`);
  await confirmSession(by, at);
  return seeOther(next ?? "/account");
}
