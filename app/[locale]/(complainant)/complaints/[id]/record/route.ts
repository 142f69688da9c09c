import { z } from "zod";
import { recordEvent } from "@/lib/complaints/commands/events";
import { type EventKind, eventKinds } from "@/lib/complaints/events";
import { env } from "@/lib/infra/env";
import { sentence } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { answerUpload, type Upload } from "@/lib/infra/upload";
import { letterKinds } from "@/lib/letters/schema";
import { takeEvent } from "../event-post";
import { ownCase } from "../own-case";
import { recordFormName } from "./record-form-name";

type Context = RouteContext<"/[locale]/complaints/[id]/record">;

/** Takes what happened in a case. What is refused comes back with what was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerUpload(request, env().baseUrl, { taken: (upload) => record(id, upload, clientOf(request.headers)) });
}

async function record(id: string, { typed: posted, ...came }: Upload, client: string): Promise<Response> {
  const own = await ownCase(id);
  if (own instanceof Response) return own;
  const { mark, then, ...typed } = posted;
  const kind = eventKinds.find((each) => each === typed.kind);
  if (!kind) return sentence(400, "Say what happened. Open the page of the complaint and try again.");
  const pages = pagesOf(id, kind, then);
  const form = { address: pages.form, name: recordFormName(id, kind) };
  return takeEvent({ own, kind, form, typed, client, ...came }, async ({ told, ...taken }) => {
    const event = { ...told, id: z.uuid().catch(crypto.randomUUID()).parse(mark) };
    const recorded = await recordEvent(own.actor, id, { event, ...taken });
    return recorded.ok ? pages.after : `/complaints/${id}?note=full`;
  });
}

/** Where the form stands, and where one goes on; to look at the setting again is a step towards a letter. */
function pagesOf(id: string, kind: EventKind, then: unknown): { form: string; after: string } {
  const letter = letterKinds.find((each) => each === then);
  const write = letter && `/complaints/${id}/write/${letter}`;
  return { form: write ?? `/complaints/${id}/record/${kind}`, after: write ?? `/complaints/${id}?note=recorded` };
}
