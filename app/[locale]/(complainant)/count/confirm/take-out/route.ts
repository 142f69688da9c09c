import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { withdrawConfirmed } from "@/lib/statistics/commands";

/** Whoever has the mailed link takes what it confirmed out again, until it is released. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = typeof posted.token === "string" ? posted.token : "";
  const isOut = await withdrawConfirmed(token);
  return seeOther(`/count/confirm?${isOut ? "done=out" : new URLSearchParams({ token }).toString()}`);
}
