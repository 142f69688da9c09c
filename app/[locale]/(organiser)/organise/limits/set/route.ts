import { now } from "@/lib/infra/clock";
import { refusedCookie } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { nestedValue } from "@/lib/kernel/nest-fields";
import { setLimit } from "@/lib/organisers/commands/set-limit";
import { limitSchema } from "@/lib/organisers/schema";
import { adminsPost } from "../../../gate";

/** Sets one limit, or gives it back what it was delivered with. Its field is named after it, since all stand on one page. */
export async function POST(request: Request): Promise<Response> {
  const read = await adminsPost(request, "/organise/limits");
  if (read instanceof Response) return read;
  const { by, posted } = read;
  const name = typeof posted.name === "string" ? posted.name : "";
  const typed = nestedValue(posted, `points.${name}`);
  const value = typeof typed === "string" ? typed : "";
  const form = limitSchema.safeParse({ name, points: typed });
  if (!form.success)
    return seeOther("/organise/limits?note=fault", [refusedCookie({ form: "limit", value, fault: name.slice(0, 40) })]);
  await setLimit({ by, ...form.data }, now());
  return seeOther("/organise/limits?note=done");
}
