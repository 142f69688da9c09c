import { concernPage, ownConcernPage } from "@/lib/concerns/addresses";
import { sendConcern } from "@/lib/concerns/commands";
import { concernSchema } from "@/lib/concerns/schema";
import { now } from "@/lib/infra/clock";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { concernForm } from "../concern-form";

/** Takes a complaint about the portal from anybody. What is refused comes back with what was typed. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const { mark, ...typed } = posted;
  const keep = async () => seeOther(concernPage, [await keepRefusedForm(concernForm, typed, now())]);
  const form = concernSchema.safeParse(typed);
  if (!form.success) return keep();
  const client = clientOf(request.headers);
  const sent = await sendConcern({ form: form.data, mark: typeof mark === "string" ? mark : "", client }, now());
  return sent.ok ? seeOther(`${ownConcernPage(sent.value)}&note=sent`, [forgottenCookie(typedCookieName)]) : keep();
}
