import { chooseKeeping, keepChoice } from "@/lib/complaints/commands/settings";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { ownForm } from "../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/keeping">;

/** How long the case is kept after it was closed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownForm(request, id);
  if (own instanceof Response) return own;
  const choice = keepChoice(own.posted.keep);
  if (!choice) return sentence(400, "Say how long to keep it. Open the page of the complaint and try again.");
  await chooseKeeping(own.actor, id, choice);
  return seeOther(`/complaints/${id}#keeping`);
}
