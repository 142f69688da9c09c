import { letAnswerCount } from "@/lib/complaints/commands/let-answer-count";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";

type Context = RouteContext<"/[locale]/complaints/[id]/register">;

/** Whether the company's answer in this case may be counted: the box as it was left. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id } = await params;
  return (await letAnswerCount(actor, id, posted.register === "yes"))
    ? seeOther(`/complaints/${id}#register`)
    : sentence(404, "There is no such complaint among yours. See /complaints.");
}
