import { now } from "@/lib/infra/clock";
import { sentence } from "@/lib/infra/form-post";
import { type Faults, faultsOf } from "@/lib/kernel/faults";
import type { Result } from "@/lib/kernel/result";
import { deskComments } from "@/lib/petitions/desk/addresses";
import { decideComment, undecideComment } from "@/lib/petitions/desk/commands/decide-comment";
import { decisionSchema, signatureSchema } from "@/lib/petitions/desk/criteria";
import { organisersPost } from "../../../../gate";
import { answerDesk } from "../../../refused-desk-form";

const page = { page: deskComments, done: deskComments };
const outcome = (result: Result<unknown, string>): Faults => (result.ok ? {} : { "": result.reason });

/** Decides on a comment, or takes the decision back. The fields bear the id of the signature, since many such forms stand on one page. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/organise/comments/[signature]/[act]">,
): Promise<Response> {
  const read = await organisersPost(request, deskComments);
  if (read instanceof Response) return read;
  const { act, signature: id } = await params;
  const signature = signatureSchema.safeParse(id);
  const { by, posted } = read;
  const asked = { form: "comments", act: `${act} ${id}`, posted };
  if (!signature.success || !["decide", "decide-again"].includes(act))
    return sentence(404, "The desk has no such form. Open the page again.");
  const at = { by, signature: signature.data };
  if (act === "decide-again") {
    return answerDesk({ ...asked, act }, outcome(await undecideComment(at, now())), page);
  }
  const decision = decisionSchema.safeParse(posted[id]);
  if (!decision.success) return answerDesk(asked, named(id, faultsOf(decision.error)), page);
  return answerDesk({ ...asked, act }, outcome(await decideComment({ ...at, ...decision.data }, now())), page);
}

const named = (id: string, faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([name, key]) => [`${id}.${name}`, key]));
