import "server-only";
import type { FileFault } from "@/components/complaints/record-form";
import { eventFormSchema } from "@/lib/complaints/event-form";
import type { EventKind, EventTold } from "@/lib/complaints/events";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { faultOfFiles, type Upload } from "@/lib/infra/upload";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { moment } from "../../request";
import { keptFiles } from "./event-files";
import type { OwnCase } from "./own-case";

/** The form of an event as it was posted. */
interface EventPost extends Upload {
  own: OwnCase;
  kind: EventKind;
  /** Where it stands, and the name that what was typed is kept under. */
  form: { address: string; name: string };
  client: string;
}

/** What of it is to be written down. */
interface Taken {
  told: EventTold;
  pieces: EvidencePiece[];
  now: Date;
}

/** Reads the form of an event and its files, and leads to where `act` says. What is refused comes back with what was typed. */
export async function takeEvent(
  { own, kind, form, typed, files, left, client }: EventPost,
  act: (taken: Taken) => Promise<string>,
): Promise<Response> {
  const { now, today } = moment();
  const keep = async (fault?: FileFault) =>
    seeOther(form.address, [await keepRefusedForm(form.name, { ...typed, files: fault }, now)]);
  const parsed = eventFormSchema(kind, today, own.complaint).safeParse(typed);
  if (!parsed.success || left.length > 0) return keep(faultOfFiles({ files, left }));
  const pieces = await keptFiles(files, client, now);
  if (!pieces.ok) return keep(pieces.reason);
  return seeOther(await act({ told: parsed.data, pieces: pieces.value, now }), [forgottenCookie(typedCookieName)]);
}
