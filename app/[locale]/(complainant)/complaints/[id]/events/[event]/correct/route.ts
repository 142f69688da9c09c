import type { FileFault } from "@/components/complaints/record-form";
import { correctEvent } from "@/lib/complaints/commands/events";
import { eventFormSchema } from "@/lib/complaints/event-form";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { answerUpload, type Upload } from "@/lib/infra/upload";
import { moment } from "../../../../../request";
import { keptFiles } from "../../../event-files";
import { ownCase } from "../../../own-case";
import { correctFormName } from "../../../record/record-form-name";
import { refusedUpload } from "../../../upload-refusals";

type Context = RouteContext<"/[locale]/complaints/[id]/events/[event]/correct">;

/** Takes a correction of what happened; files that come with it are added to those that are there. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const place = await params;
  return answerUpload(request, env().baseUrl, {
    taken: (upload) => correct(place, upload, clientOf(request.headers)),
    refused: refusedUpload,
  });
}

async function correct(
  { id, event: eventId }: { id: string; event: string },
  { typed, files }: Upload,
  client: string,
): Promise<Response> {
  const own = await ownCase(id);
  if (own instanceof Response) return own;
  const event = own.complaint.events.find((each) => each.id === eventId);
  if (!event) return sentence(404, "That entry is not there any more. See /complaints.");
  const { now, today } = moment();
  const keep = async (fault?: FileFault) =>
    seeOther(`/complaints/${id}/events/${eventId}`, [
      await keepRefusedForm(correctFormName(id, eventId), { ...typed, files: fault }, now),
    ]);
  const parsed = eventFormSchema(event.kind, today, own.complaint).safeParse(typed);
  if (!parsed.success) return keep(files.length > 0 ? "again" : undefined);
  const pieces = await keptFiles(files, client, now);
  if (!pieces.ok) return keep(pieces.reason);
  const corrected = await correctEvent(own.actor, id, {
    event: { ...parsed.data, id: eventId },
    pieces: pieces.value,
    without: [typed.without ?? []].flat().filter((piece) => typeof piece === "string"),
    now,
  });
  return seeOther(`/complaints/${id}?note=${corrected.ok ? "corrected" : "full"}`, [forgottenCookie(typedCookieName)]);
}
