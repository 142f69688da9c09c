import { now } from "@/lib/infra/clock";
import { refusedCookie } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { faultsOf } from "@/lib/kernel/faults";
import { invite } from "@/lib/organisers/commands/people";
import { invitationSchema } from "@/lib/organisers/schema";
import { adminsPost } from "../../../gate";

/** Invites somebody to organise. */
export async function POST(request: Request): Promise<Response> {
  const read = await adminsPost(request, "/organise/people");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const typed = typeof posted.email === "string" ? posted.email : "";
  const back = (fault: string) =>
    seeOther("/organise/people?fault=form", [refusedCookie({ form: "invitation", value: typed, fault })]);
  const form = invitationSchema.safeParse(posted);
  if (!form.success) return back(Object.values(faultsOf(form.error))[0] ?? "email");
  const invited = await invite({ by, ...form.data, client: clientOf(request.headers) }, now());
  if (invited.ok) return seeOther("/organise/people?done=invited");
  return invited.reason === "too-often" ? back("too-often") : seeOther(`/organise/people?fault=${invited.reason}`);
}
