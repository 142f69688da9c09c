import { chooseFeed } from "@/lib/complaints/commands/settings";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { ownForm } from "../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/feed">;

/** Gives the calendar of this case a new private address, or none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownForm(request, id);
  if (own instanceof Response) return own;
  const choice = (["new", "none"] as const).find((each) => each === own.posted.feed);
  if (!choice) return sentence(400, "Say what to do with the address. Open the page of the complaint and try again.");
  await chooseFeed(own.actor, id, choice);
  return seeOther(`/complaints/${id}#calendar`);
}
