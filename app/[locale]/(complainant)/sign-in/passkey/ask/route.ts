import { env } from "@/lib/infra/env";
import { readPost } from "@/lib/infra/form-post";
import { askingFor } from "../../../../passkey-post";

/** Asks whatever passkey the browser has for this site: no address is typed, so none is told. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  return posted instanceof Response ? posted : askingFor(request, { purpose: "sign-in" });
}
