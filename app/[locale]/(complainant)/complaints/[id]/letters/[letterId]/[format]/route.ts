import { findMyComplaint, findMyLetterPdf } from "@/lib/complaints/queries";
import { picturesOf } from "@/lib/evidence/queries";
import { inTurnUnlessBusy } from "@/lib/infra/busy";
import { download } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayCompose } from "@/lib/infra/limits";
import { findActor } from "@/lib/infra/session";
import { letterFileName } from "@/lib/letters/file-name";
import { isLetterFormat } from "@/lib/letters/render/formats";
import { letterFile } from "../../../../../../letter-file";

type Context = RouteContext<"/[locale]/complaints/[id]/letters/[letterId]/[format]">;

/** A frozen letter as a file: the PDF byte for byte as it was frozen, the other forms drawn from the frozen letter. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id, letterId, format } = await params;
  const complaint = await findMyComplaint(actor, id);
  const letter = complaint?.letters.find((each) => each.id === letterId);
  if (!letter || !isLetterFormat(format))
    return sentence(404, "There is no such letter among your complaints. See /complaints.");
  if (format !== "pdf" && !(await mayCompose(clientOf(request.headers))))
    return sentence(429, "That letter has been made very often in the last hour. Try again in an hour.");
  const pdf = await findMyLetterPdf(actor, id, letterId);
  return inTurnUnlessBusy(async () => {
    const pictures = format === "pdf" ? undefined : await picturesOf(complaint?.pieces);
    const { body, type } = await letterFile(letter.document, format, { pdf, pictures });
    return download(body, { name: letterFileName(letter.document, format), type });
  });
}
