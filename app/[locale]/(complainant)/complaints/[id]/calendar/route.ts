import { caseCalendar } from "@/lib/complaints/case-calendar";
import { download } from "@/lib/infra/download";
import { env } from "@/lib/infra/env";
import { icalendarType } from "@/lib/kernel/icalendar";
import { moment } from "../../../request";
import { ownCase } from "../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/calendar">;

/** The dates of the case as they are now, as a file for a calendar. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const own = await ownCase((await params).id);
  if (own instanceof Response) return own;
  const file = caseCalendar(own.complaint, { home: env().baseUrl, ...moment() });
  return download(file, { name: "dates-of-my-case.ics", type: icalendarType });
}
