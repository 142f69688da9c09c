import { chooseReminders, reminderChoice } from "@/lib/complaints/commands/settings";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { ownForm } from "../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/reminders">;

/** Whether and when the person is reminded of the dates of this case. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownForm(request, id);
  if (own instanceof Response) return own;
  const choice = reminderChoice(own.posted.remind);
  if (!choice) return sentence(400, "Say when to remind you. Open the page of the complaint and try again.");
  await chooseReminders(own.actor, id, choice);
  return seeOther(`/complaints/${id}#calendar`);
}
