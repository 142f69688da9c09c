import { z } from "zod";
import { now } from "@/lib/infra/clock";
import { sentence } from "@/lib/infra/form-post";

import { organisersPost } from "../../../../gate";
import { answerDesk } from "../../../refused-desk-form";
import { knownAct } from "./petition-acts";

/** Does something with a petition at the desk: what, its address says. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/organise/petitions/[id]/[act]">,
): Promise<Response> {
  const read = await organisersPost(request, "/organise/petitions");
  if (read instanceof Response) return read;
  const { id, act: name } = await params;
  const known = knownAct(name);
  if (!known || !z.uuid().safeParse(id).success)
    return sentence(404, "The desk has no such form. Open the page again.");
  const { by, posted } = read;
  const faults = await known.run({ by, petition: id }, posted, now());
  const form = known.act === "write" ? "new" : id;
  return answerDesk({ form, act: known.act, posted }, faults, known.ways(id, posted));
}
