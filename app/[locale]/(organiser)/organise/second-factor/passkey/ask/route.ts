import { askingFor } from "../../../../../passkey-post";
import { candidatesPost } from "../../candidate-post";

/** Asks a passkey of the candidate. */
export async function POST(request: Request): Promise<Response> {
  const read = await candidatesPost(request);
  if (read instanceof Response) return read;
  return askingFor(request, { purpose: "second-factor", userId: read.by.userId });
}
