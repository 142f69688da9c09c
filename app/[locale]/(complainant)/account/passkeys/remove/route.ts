import { removePasskey } from "@/lib/accounts/commands/passkeys";
import { passkeyId } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { ownPostConfirmed } from "../../own-account";

/** Removes a passkey. Pressed twice it says the same. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPostConfirmed(request, "/account/passkeys");
  if (read instanceof Response) return read;
  const id = passkeyId.parse(read.posted.id);
  if (id !== undefined) await removePasskey(read.by, id, now());
  return seeOther("/account/passkeys?done=removed");
}
