import { correctEvent } from "@/lib/complaints/commands/events";
import { env } from "@/lib/infra/env";
import { sentence } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { answerUpload, type Upload } from "@/lib/infra/upload";
import { takeEvent } from "../../../event-post";
import { ownCase } from "../../../own-case";
import { correctFormName } from "../../../record/record-form-name";

type Context = RouteContext<"/[locale]/complaints/[id]/events/[event]/correct">;
type Place = Awaited<Context["params"]>;

/** Takes a correction of what happened; files that come with it are added to those that are there. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const place = await params;
  return answerUpload(request, env().baseUrl, { taken: (upload) => correct(place, upload, clientOf(request.headers)) });
}

async function correct({ id, event: eventId }: Place, upload: Upload, client: string): Promise<Response> {
  const own = await ownCase(id);
  if (own instanceof Response) return own;
  const event = own.complaint.events.find((each) => each.id === eventId);
  if (!event) return sentence(404, "That entry is not there any more. See /complaints.");
  const form = { address: `/complaints/${id}/events/${eventId}`, name: correctFormName(id, eventId) };
  return takeEvent({ own, kind: event.kind, form, client, ...upload }, async ({ told, ...taken }) => {
    const without = [upload.typed.without ?? []].flat().filter((piece) => typeof piece === "string");
    const corrected = await correctEvent(own.actor, id, { event: { ...told, id: eventId }, without, ...taken });
    return `/complaints/${id}?note=${corrected.ok ? "corrected" : "full"}`;
  });
}
