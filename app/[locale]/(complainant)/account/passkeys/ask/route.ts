import { askForPasskey } from "@/lib/infra/passkeys";
import { askingAnswer } from "../../../../passkey-post";
import { ownPostConfirmed } from "../../own-account";

/** Asks the browser to make a passkey. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPostConfirmed(request, "/account/passkeys");
  if (read instanceof Response) return read;
  return askingAnswer(request, (now) => askForPasskey(read.by, now));
}
