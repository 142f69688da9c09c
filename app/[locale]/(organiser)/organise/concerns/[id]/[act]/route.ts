import { deskConcern } from "@/lib/concerns/addresses";
import { actOnConcern } from "@/lib/concerns/commands/act";
import { actSchema, deskActNames } from "@/lib/concerns/schema";
import { now } from "@/lib/infra/clock";
import { sentence } from "@/lib/infra/form-post";
import { faultsOf } from "@/lib/kernel/faults";
import { adminsPost } from "../../../../gate";
import { answerDesk } from "../../../refused-desk-form";

/** Does one thing with a complaint about the portal. The field bears the name of the act, since several such forms stand on one page. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/organise/concerns/[id]/[act]">,
): Promise<Response> {
  const read = await adminsPost(request, "/organise/concerns");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const { id, act: asked } = await params;
  const act = deskActNames.find((known) => known === asked);
  if (!act) return sentence(404, "The desk has no such form. Open the page again.");
  const page = deskConcern(id);
  const answer = (faults: Readonly<Record<string, string>>) =>
    answerDesk({ form: `concern ${id}`, act, posted }, faults, { page, done: page });
  const form = actSchema(act).safeParse({ words: posted[act] });
  if (!form.success) return answer({ [act]: faultsOf(form.error).words ?? "words" });
  const acted = await actOnConcern({ by, id, act, words: form.data.words }, now());
  if (acted.ok) return answer({});
  return acted.reason === "gone"
    ? sentence(404, "That complaint is not there any more.")
    : answer({ "": acted.reason });
}
