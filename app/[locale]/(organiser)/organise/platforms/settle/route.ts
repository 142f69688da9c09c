import { now } from "@/lib/infra/clock";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { settleReport } from "@/lib/reports/commands/settle";
import { viewAddress, viewSchema } from "@/lib/reports/board";
import { settlingSchema } from "@/lib/reports/schema";
import { organisersPost } from "../../../gate";

/** Says what a report was found to be, and goes back to the view the organiser had. */
export async function POST(request: Request): Promise<Response> {
  const read = await organisersPost(request, "/organise/platforms");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const settling = settlingSchema.safeParse(posted);
  if (!settling.success) return sentence(400, "Say what the report is with one of the buttons beside it.");
  const isThere = await settleReport({ by, ...settling.data }, now());
  if (!isThere) return sentence(404, "That report is not there any more. Open the page again.");
  return seeOther(viewAddress(viewSchema.parse(posted)));
}
