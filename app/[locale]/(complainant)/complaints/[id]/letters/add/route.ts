import { addLetter } from "@/lib/complaints/commands";
import { findMyComplaint } from "@/lib/complaints/queries";
import { picturesOf } from "@/lib/evidence/queries";
import { unlessBusy } from "@/lib/infra/busy";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayCompose } from "@/lib/infra/limits";
import { findActor } from "@/lib/infra/session";
import { letterKinds } from "@/lib/letters/schema";
import { moment } from "../../../../request";

type Context = RouteContext<"/[locale]/complaints/[id]/letters/add">;

const answers = {
  "no-complaint": () => sentence(404, "There is no such complaint among yours. See /complaints."),
  "no-letter": (id: string) => seeOther(`/complaints/${id}?note=refused`),
  // The other of two clicks has made it.
  "there-already": (id: string) => seeOther(`/complaints/${id}`),
};

/** One more letter for the case, of the kind that was asked for. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id } = await params;
  const kind = letterKinds.find((each) => each === posted.kind);
  if (!kind) return sentence(400, "Say which letter to make. Open the page of the complaint and try again.");
  if (!(await mayCompose(clientOf(request.headers))))
    return sentence(429, "Letters have been made very often in the last hour. Try again in an hour.");
  return unlessBusy(async () => {
    const complaint = await findMyComplaint(actor, id);
    const pictures = await picturesOf(complaint?.pieces);
    const added = await addLetter(actor, id, { kind, on: moment().today, pictures });
    return added.ok ? seeOther(`/complaints/${id}`) : answers[added.reason](id);
  });
}
