import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { shownPasskey } from "@/lib/infra/passkeys";
import { confirmSession } from "@/lib/infra/session";
import { answeredIn } from "../../../../../passkey-post";
import { ownPost } from "../../../own-account";

/** Takes the answer of a passkey for the code of a mail, and leads on. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPost(request, "/account");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const next = returnPage.parse(posted.next);
  const at = now();
  const shown = await shownPasskey({ purpose: "confirm", userId: by.userId }, await answeredIn(posted), at);
  if (!shown) return seeOther(`/account/confirm?note=passkey${returnQuery(next, "&")}`);
  await confirmSession(by, at);
  return seeOther(next ?? "/account");
}
