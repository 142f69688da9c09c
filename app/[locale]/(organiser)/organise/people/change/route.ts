import { now } from "@/lib/infra/clock";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { changePeople } from "@/lib/organisers/commands/people";
import { peopleSchema } from "@/lib/organisers/schema";
import { adminsPost } from "../../../gate";

/** Changes what somebody may do at the desk, or takes an invitation back. */
export async function POST(request: Request): Promise<Response> {
  const read = await adminsPost(request, "/organise/people");
  if (read instanceof Response) return read;
  const form = peopleSchema.safeParse(read.posted);
  if (!form.success) return sentence(400, "Say what to change with one of the buttons beside a name.");
  const changed = await changePeople({ by: read.by, ...form.data }, now());
  return seeOther(changed.ok ? "/organise/people?done=changed" : `/organise/people?fault=${changed.reason}`);
}
