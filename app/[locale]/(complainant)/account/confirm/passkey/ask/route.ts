import { ownPost } from "../../../own-account";
import { askingFor } from "../../../../../passkey-post";

/** Asks a passkey of the person who is signed in. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPost(request, "/account");
  if (read instanceof Response) return read;
  return askingFor(request, { purpose: "confirm", userId: read.by.userId });
}
