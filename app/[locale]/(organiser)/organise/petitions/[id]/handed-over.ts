import "server-only";
import { now } from "@/lib/infra/clock";
import { sentence } from "@/lib/infra/form-post";
import { takeDelivery, type Delivery } from "@/lib/petitions/desk/commands/take-delivery";
import { organisersPost } from "../../../gate";

/** What an organiser hands over of a petition, or the answer to whoever may not have it. It is asked for by a form, since it is written into the log. */
export async function handedOver(request: Request, id: string): Promise<Delivery | Response> {
  const read = await organisersPost(request, "/organise/petitions");
  if (read instanceof Response) return read;
  const found = await takeDelivery({ by: read.by, petition: id }, now());
  return found ?? sentence(404, "There is no petition here that people could sign. Go back to the list.");
}
