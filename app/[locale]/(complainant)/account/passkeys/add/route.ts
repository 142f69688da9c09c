import { addPasskey } from "@/lib/accounts/commands/passkeys";
import { deviceNames, deviceOf } from "@/lib/accounts/device";
import { newPasskeyName } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { findOrganiser } from "@/lib/infra/session";
import { answeredIn } from "../../../../passkey-post";
import { ownPostConfirmed } from "../../own-account";

/** Keeps the passkey that the browser has made, under the name that was typed, or that of the browser. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPostConfirmed(request, "/account/passkeys");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const organiser = await findOrganiser();
  const browser = deviceNames(deviceOf(request.headers.get("user-agent")) ?? null)?.browser;
  const name = newPasskeyName.parse(posted.name) || (browser ?? "Passkey");
  const as = organiser.ok ? organiser.value : undefined;
  const added = await addPasskey({ by, name, as, ...(await answeredIn(posted)) }, now());
  return seeOther(`/account/passkeys?${added.ok ? "done=added" : `fault=${added.reason}`}`);
}
