import { requestNewAddress } from "@/lib/accounts/commands/address";
import { signInSchema } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { forgottenCookie, refusedCookie, refusedCookieName } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { ownPostConfirmed } from "../../own-account";

/** Mails a code to the address that an account is to have. What was typed comes back with its fault, never in the address bar. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPostConfirmed(request, "/account/address");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const value = typeof posted.email === "string" ? posted.email : "";
  const refuse = (fault: string) => seeOther("/account/address", [refusedCookie({ form: "address", value, fault })]);
  const parsed = signInSchema.safeParse({ email: value });
  if (!parsed.success) return refuse(parsed.error.issues[0]?.message.split(".").at(-1) ?? "wrong");
  const { email } = parsed.data;
  if (email === by.email) return refuse("same");
  const mailed = await requestNewAddress({ by, email, client: clientOf(request.headers) }, now());
  if (!mailed.ok) return refuse(mailed.reason);
  return seeOther("/account/address?note=sent", [forgottenCookie(refusedCookieName)]);
}
