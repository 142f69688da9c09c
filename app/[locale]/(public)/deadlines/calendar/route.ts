import { now, today } from "@/lib/infra/clock";
import { download } from "@/lib/infra/download";
import { env } from "@/lib/infra/env";
import { sentence } from "@/lib/infra/form-post";
import { icalendar, icalendarType } from "@/lib/kernel/icalendar";
import { calculated } from "@/lib/law/clocks/calculator";
import { deadlineEvent } from "@/lib/law/clocks/event";
import { say } from "@/lib/words/say";

/** A deadline that the calculator found, as a file for a calendar. Asked with the address of the answer. */
export function GET(request: Request): Response {
  const found = calculated(new URL(request.url).searchParams, today());
  if (found.kind !== "ends") return sentence(400, "There is no day to put into a calendar. See /deadlines.");
  const events = [deadlineEvent(found, { origin: env().baseUrl, today: today() })];
  const file = icalendar({ name: say("deadlines")("page.title"), events, now: now() });
  return download(file, { name: `deadline-${found.deadline.due}.ics`, type: icalendarType });
}
