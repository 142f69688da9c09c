import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { confirmContribution } from "@/lib/statistics/commands";

/** The button of the mailed link. What came of it, the page says. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = typeof posted.token === "string" ? posted.token : "";
  await confirmContribution(token, now());
  return seeOther(`/count/confirm?${new URLSearchParams({ token }).toString()}`);
}
