import { findUnfinished } from "@/lib/findings/queries";
import { stepIds } from "@/lib/findings/journey";
import { seeOther } from "@/lib/infra/form-post";
import { findHolder, moment } from "../request";

/** Goes on where the person stands: the first open question, or the answers when none is open. */
export async function GET(): Promise<Response> {
  const unfinished = await findUnfinished(await findHolder(), moment());
  const next = unfinished ? unfinished.standing.next : stepIds[0];
  return seeOther(`/check/${next ?? "answers"}`);
}
