import { findMyLetterPdf } from "@/lib/complaints/queries";
import { download } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";

type Context = RouteContext<"/[locale]/complaints/[id]/letters/[letterId]/pdf">;

/** The bytes as they were frozen. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id, letterId } = await params;
  const pdf = await findMyLetterPdf(actor, id, letterId);
  if (!pdf) return sentence(404, "There is no such letter among your complaints. See /complaints.");
  return download(Uint8Array.from(pdf), { name: "complaint-letter.pdf", type: "application/pdf" });
}
