import { letAnswerCount } from "@/lib/complaints/commands/let-answer-count";
import { seeOther } from "@/lib/infra/form-post";
import { ownForm } from "../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/register">;

/** Whether the company's answer in this case may be counted: the box as it was left. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownForm(request, id);
  if (own instanceof Response) return own;
  await letAnswerCount(own.actor, id, own.posted.register === "yes");
  return seeOther(`/complaints/${id}#register`);
}
