import { stopReminders } from "@/lib/complaints/commands/stop";
import { seeOther, sentence } from "@/lib/infra/form-post";

const ticketIn = (request: Request) => new URL(request.url).searchParams.get("to") ?? "";

/** A mail program that knows no one-click opens the address instead: it is led to the page with the button. */
export function GET(request: Request): Response {
  return seeOther(`/reminders/stop?to=${encodeURIComponent(ticketIn(request))}`);
}

/**
 * Stops all reminders of a person, for the button and for mail programs (RFC 8058: no cookie, no origin, and no redirect for
 * an answer). The address proves that it came from a mail to them, so it matters neither who sends this nor what is in it.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await stopReminders(ticketIn(request))))
    return sentence(404, "This address stops nothing. Use the whole address from the mail.");
  const isButton = new URL(request.url).searchParams.get("then") === "page";
  return isButton ? seeOther("/reminders/stop?done=yes") : sentence(200, "Reminders are stopped.");
}
