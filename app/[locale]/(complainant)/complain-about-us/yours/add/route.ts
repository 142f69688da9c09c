import { ownConcernPage } from "@/lib/concerns/addresses";
import { addToConcern } from "@/lib/concerns/commands";
import { addedSchema } from "@/lib/concerns/schema";
import { concernIdIn } from "@/lib/concerns/store";
import { now } from "@/lib/infra/clock";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { faultsOf } from "@/lib/kernel/faults";
import { addForm } from "../../concern-form";

/** Adds words to the complaint of a secret link. What is refused comes back with what was typed. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const token = typeof posted.t === "string" ? posted.t : "";
  const page = ownConcernPage(token);
  const keep = async (note: string) => {
    const form = `${addForm} ${concernIdIn(token) ?? ""}`;
    return seeOther(`${page}&note=${note}`, [await keepRefusedForm(form, posted.words ?? "", now())]);
  };
  const form = addedSchema.safeParse(posted);
  if (!form.success) return keep(faultsOf(form.error).words ?? "words");
  const { words } = form.data;
  const added = await addToConcern({ token, words, client: clientOf(request.headers) }, now());
  if (added.ok) return seeOther(`${page}&note=added`, [forgottenCookie(typedCookieName)]);
  return added.reason === "gone" ? seeOther(page) : keep(added.reason);
}
