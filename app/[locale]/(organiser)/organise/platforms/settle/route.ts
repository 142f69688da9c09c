import { returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findOrganiser } from "@/lib/infra/session";
import { settleReport } from "@/lib/reports/commands";
import { viewAddress, viewSchema } from "@/lib/reports/board";
import { settlingSchema } from "@/lib/reports/schema";

/** Says what a report was found to be, and goes back to the view the organiser had. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const organiser = await findOrganiser();
  if (!organiser.ok && organiser.reason === "signed-out")
    return seeOther(`/sign-in?note=needed${returnQuery("/organise/platforms", "&")}`);
  if (!organiser.ok) return sentence(403, "This is for organisers. Whoever runs this copy of Unticked can let you in.");
  const settling = settlingSchema.safeParse(posted);
  if (!settling.success) return sentence(400, "Say what the report is with one of the buttons beside it.");
  const isThere = await settleReport({ by: organiser.value, ...settling.data }, now());
  if (!isThere) return sentence(404, "That report is not there any more. Open the page again.");
  return seeOther(viewAddress(viewSchema.parse(posted)));
}
