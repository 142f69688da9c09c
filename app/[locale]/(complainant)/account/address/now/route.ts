import { changeByCode, changeByLink } from "@/lib/accounts/commands/address";
import { mailedCode } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { ownPost } from "../../own-account";

/** Takes the code of the mail, or the button behind its link. Who asked had confirmed that they are there; the mail is read later. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPost(request, "/account/address");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const { token } = posted;
  const changed = await (typeof token === "string"
    ? changeByLink(by, token, now())
    : changeByCode(by, mailedCode.parse(posted.code), now()));
  return seeOther(changed.ok ? "/account?done=address" : `/account/address?note=${changed.reason}`);
}
