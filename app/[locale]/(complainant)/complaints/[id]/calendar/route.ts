import { caseCalendar } from "@/lib/complaints/case-calendar";
import { findMyComplaint } from "@/lib/complaints/queries";
import { download } from "@/lib/infra/download";
import { env } from "@/lib/infra/env";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";
import { icalendarType } from "@/lib/kernel/icalendar";
import { moment } from "../../../request";

type Context = RouteContext<"/[locale]/complaints/[id]/calendar">;

/** The dates of the case as they are now, as a file for a calendar. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const complaint = await findMyComplaint(actor, (await params).id);
  if (!complaint) return sentence(404, "There is no such complaint among yours. See /complaints.");
  const file = caseCalendar(complaint, { home: env().baseUrl, ...moment() });
  return download(file, { name: "dates-of-my-case.ics", type: icalendarType });
}
