import { chooseReminders, reminderChoice } from "@/lib/complaints/commands/settings";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";

type Context = RouteContext<"/[locale]/complaints/[id]/reminders">;

/** Whether and when the person is reminded of the dates of this case. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const choice = reminderChoice(posted.remind);
  if (!choice) return sentence(400, "Say when to remind you. Open the page of the complaint and try again.");
  const { id } = await params;
  return (await chooseReminders(actor, id, choice))
    ? seeOther(`/complaints/${id}#calendar`)
    : sentence(404, "There is no such complaint among yours. See /complaints.");
}
