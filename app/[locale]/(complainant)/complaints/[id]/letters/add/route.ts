import { addLetter } from "@/lib/complaints/commands";
import { picturesOf } from "@/lib/evidence/queries";
import { unlessBusy } from "@/lib/infra/busy";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayCompose } from "@/lib/infra/limits";
import { letterKinds } from "@/lib/letters/schema";
import { moment } from "../../../../request";
import { ownForm } from "../../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/letters/add">;

const answers = {
  "no-complaint": () => sentence(404, "There is no such complaint among yours. See /complaints."),
  "no-letter": (id: string) => seeOther(`/complaints/${id}?note=refused`),
  // The other of two clicks has made it.
  "there-already": (id: string) => seeOther(`/complaints/${id}`),
};

/** One more letter for the case, of the kind that was asked for. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownForm(request, id);
  if (own instanceof Response) return own;
  const kind = letterKinds.find((each) => each === own.posted.kind);
  if (!kind) return sentence(400, "Say which letter to make. Open the page of the complaint and try again.");
  if (!(await mayCompose(clientOf(request.headers))))
    return sentence(429, "Letters have been made very often in the last hour. Try again in an hour.");
  return unlessBusy(async () => {
    const pictures = await picturesOf(own.complaint.pieces);
    const added = await addLetter(own.actor, id, { kind, on: moment().today, pictures });
    return added.ok ? seeOther(`/complaints/${id}`) : answers[added.reason](id);
  });
}
