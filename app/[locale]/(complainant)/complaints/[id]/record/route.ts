import { z } from "zod";
import type { FileFault } from "@/components/complaints/record-form";
import { recordEvent } from "@/lib/complaints/commands/events";
import { eventFormSchema } from "@/lib/complaints/event-form";
import { type EventKind, eventKinds } from "@/lib/complaints/events";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { answerUpload, type Upload } from "@/lib/infra/upload";
import { letterKinds } from "@/lib/letters/schema";
import { moment } from "../../../request";
import { keptFiles } from "../event-files";
import { ownCase } from "../own-case";
import { refusedUpload } from "../upload-refusals";
import { recordFormName } from "./record-form-name";

type Context = RouteContext<"/[locale]/complaints/[id]/record">;

/** Takes what happened in a case. What is refused comes back with what was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerUpload(request, env().baseUrl, {
    taken: (upload) => record(id, upload, clientOf(request.headers)),
    refused: refusedUpload,
  });
}

async function record(id: string, { typed: posted, files }: Upload, client: string): Promise<Response> {
  const own = await ownCase(id);
  if (own instanceof Response) return own;
  const { mark, then, ...typed } = posted;
  const kind = eventKinds.find((each) => each === typed.kind);
  if (!kind) return sentence(400, "Say what happened. Open the page of the complaint and try again.");
  const { now, today } = moment();
  const pages = pagesOf(id, kind, then);
  const keep = async (fault?: FileFault) =>
    seeOther(pages.form, [await keepRefusedForm(recordFormName(id, kind), { ...typed, files: fault }, now)]);
  const parsed = eventFormSchema(kind, today, own.complaint).safeParse(typed);
  // A browser does not let a page choose a file again for somebody.
  if (!parsed.success) return keep(files.length > 0 ? "again" : undefined);
  const pieces = await keptFiles(files, client, now);
  if (!pieces.ok) return keep(pieces.reason);
  const event = { ...parsed.data, id: z.uuid().catch(crypto.randomUUID()).parse(mark) };
  const recorded = await recordEvent(own.actor, id, { event, pieces: pieces.value, now });
  return seeOther(recorded.ok ? pages.after : `/complaints/${id}?note=full`, [forgottenCookie(typedCookieName)]);
}

/** Where the form stands, and where one goes on; to look at the setting again is a step towards a letter. */
function pagesOf(id: string, kind: EventKind, then: unknown): { form: string; after: string } {
  const letter = letterKinds.find((each) => each === then);
  const write = letter && `/complaints/${id}/write/${letter}`;
  return { form: write ?? `/complaints/${id}/record/${kind}`, after: write ?? `/complaints/${id}?note=recorded` };
}
