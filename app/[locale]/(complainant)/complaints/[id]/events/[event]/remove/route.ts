import { removeEvent } from "@/lib/complaints/commands/events";
import { seeOther } from "@/lib/infra/form-post";
import { ownForm } from "../../../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/events/[event]/remove">;

/** Removes what was recorded, as if it had never been; of two clicks the second finds it gone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, event } = await params;
  const own = await ownForm(request, id);
  if (own instanceof Response) return own;
  await removeEvent(own.actor, id, event);
  return seeOther(`/complaints/${id}?note=removed`);
}
