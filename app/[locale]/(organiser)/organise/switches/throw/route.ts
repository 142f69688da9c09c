import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { postedField } from "@/lib/kernel/nest-fields";
import { throwSwitch } from "@/lib/organisers/commands/switch";
import { switchForm, switchSchema } from "@/lib/organisers/schema";
import { adminsPost } from "../../../gate";

/** Throws one switch, or takes it back. */
export async function POST(request: Request): Promise<Response> {
  const read = await adminsPost(request, "/organise/switches");
  if (read instanceof Response) return read;
  const form = switchSchema.safeParse(read.posted);
  if (!form.success)
    return seeOther("/organise/switches?note=fault", [
      await keepRefusedForm(switchForm, postedField(read.posted, "value"), now()),
    ]);
  await throwSwitch({ by: read.by, ...form.data }, now());
  return seeOther("/organise/switches?note=done");
}
