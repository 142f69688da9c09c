import { findMyComplaint } from "@/lib/complaints/queries";
import { findPicture } from "@/lib/evidence/queries";
import { picture } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";

type Context = RouteContext<"/[locale]/complaints/[id]/evidence/[piece]/picture">;

/** A picture of one's own complaint. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id, piece } = await params;
  const complaint = await findMyComplaint(actor, id);
  const found = await findPicture(complaint?.pieces ?? [], piece);
  return found ? picture(found.bytes, found.type) : sentence(404, "There is no such picture among your complaints.");
}
