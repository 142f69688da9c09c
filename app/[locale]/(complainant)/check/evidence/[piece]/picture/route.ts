import { findPicture } from "@/lib/evidence/queries";
import { findUnfinished } from "@/lib/findings/queries";
import { picture } from "@/lib/infra/download";
import { sentence } from "@/lib/infra/form-post";
import { findHolder, moment } from "../../../../request";

type Context = RouteContext<"/[locale]/check/evidence/[piece]/picture">;

/** A picture of one's own draft. Somebody else's and none are told apart by nobody. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const unfinished = await findUnfinished(await findHolder(), moment());
  const found = await findPicture(unfinished?.draft.pieces ?? [], (await params).piece);
  return found ? picture(found.bytes, found.type) : sentence(404, "There is no such picture among your evidence.");
}
