import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { confirmContribution } from "@/lib/statistics/commands";

/** The button of the mailed link. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = typeof posted.token === "string" ? posted.token : "";
  const confirmation = await confirmContribution(token, now());
  return seeOther(`/count/confirm?done=${confirmation === "confirmed" ? "yes" : "gone"}`);
}
