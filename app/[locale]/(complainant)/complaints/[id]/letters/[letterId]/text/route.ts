import { findMyComplaint } from "@/lib/complaints/queries";
import { download } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";
import { renderText } from "@/lib/letters/render/text";

type Context = RouteContext<"/[locale]/complaints/[id]/letters/[letterId]/text">;

/** The frozen letter as plain text, to paste into a form. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id, letterId } = await params;
  const complaint = await findMyComplaint(actor, id);
  const letter = complaint?.letters.find((each) => each.id === letterId);
  if (!letter) return sentence(404, "There is no such letter among your complaints. See /complaints.");
  return download(renderText(letter.document), { name: "complaint-letter.txt", type: "text/plain; charset=utf-8" });
}
