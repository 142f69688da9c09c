import { takeBack } from "@/lib/accounts/commands/address";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";

/** Gives an account back to the address it had before. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const { of: userId, token } = posted;
  const isBack = typeof userId === "string" && typeof token === "string" && (await takeBack({ userId, token }, now()));
  return seeOther(`/account/address/take-back?outcome=${isBack ? "done" : "gone"}`);
}
