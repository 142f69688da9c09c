import { calendarTag, caseCalendar } from "@/lib/complaints/case-calendar";
import { findFeed } from "@/lib/complaints/queries/feed";
import { env } from "@/lib/infra/env";
import { sentence } from "@/lib/infra/form-post";
import { icalendarType } from "@/lib/kernel/icalendar";
import { moment } from "../../request";

type Context = RouteContext<"/[locale]/calendar/[feed]">;

/** The dates of a case for a calendar that follows it: whoever has the address has shown all that is asked for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const complaint = await findFeed((await params).feed);
  if (!complaint)
    return sentence(404, "There is no calendar at this address. The page of the case has the one it has now.");
  const drawing = { home: env().baseUrl, ...moment() };
  const etag = `"${calendarTag(complaint, drawing)}"`;
  const headers = { etag, "cache-control": "no-store", "x-robots-tag": "noindex" };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(caseCalendar(complaint, drawing), { headers: { ...headers, "content-type": icalendarType } });
}
