import { chooseFeed } from "@/lib/complaints/commands/settings";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";

type Context = RouteContext<"/[locale]/complaints/[id]/feed">;

/** Gives the calendar of this case a new private address, or none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const choice = (["new", "none"] as const).find((each) => each === posted.feed);
  if (!choice) return sentence(400, "Say what to do with the address. Open the page of the complaint and try again.");
  const { id } = await params;
  return (await chooseFeed(actor, id, choice))
    ? seeOther(`/complaints/${id}#calendar`)
    : sentence(404, "There is no such complaint among yours. See /complaints.");
}
