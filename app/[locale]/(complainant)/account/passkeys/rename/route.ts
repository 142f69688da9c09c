import { renamePasskey } from "@/lib/accounts/commands/passkeys";
import { passkeyId, passkeyName } from "@/lib/accounts/schema";
import { forgottenCookie, refusedCookie, refusedCookieName } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { ownPostConfirmed } from "../../own-account";

/** Names a passkey anew. What was refused comes back with its fault. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPostConfirmed(request, "/account/passkeys");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const id = passkeyId.parse(posted.id);
  if (id === undefined) return seeOther("/account/passkeys");
  const name = posted[`name-${id}`];
  const typed = passkeyName.safeParse({ name });
  if (!typed.success) {
    const value = typeof name === "string" ? name : "";
    const fault = typed.error.issues[0]?.message ?? "no-name";
    return seeOther("/account/passkeys", [refusedCookie({ form: `passkey ${id}`, value, fault })]);
  }
  const isRenamed = await renamePasskey(by, { id, name: typed.data.name });
  return seeOther(`/account/passkeys${isRenamed ? "?done=renamed" : ""}`, [forgottenCookie(refusedCookieName)]);
}
