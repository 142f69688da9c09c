import { findMyLetter, findMyLetterPdf } from "@/lib/complaints/queries";
import { download } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayCompose } from "@/lib/infra/limits";
import { findActor } from "@/lib/infra/session";
import { noPictures } from "@/lib/letters/document";
import { fileNameOf, isLetterFormat, letterFile } from "../../../../../../letter-file";

type Context = RouteContext<"/[locale]/complaints/[id]/letters/[letterId]/[format]">;

/** A frozen letter as a file: the PDF byte for byte as it was frozen, the other forms drawn from the frozen letter. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id, letterId, format } = await params;
  const letter = await findMyLetter(actor, id, letterId);
  if (!letter || !isLetterFormat(format))
    return sentence(404, "There is no such letter among your complaints. See /complaints.");
  const name = fileNameOf(letter.document, format);
  if (format === "pdf") {
    const pdf = await findMyLetterPdf(actor, id, letterId);
    return download(Uint8Array.from(pdf ?? []), { name, type: "application/pdf" });
  }
  if (!(await mayCompose(clientOf(request.headers))))
    return sentence(429, "That letter has been made very often in the last hour. Try again in an hour.");
  const { body, type } = await letterFile(letter.document, format, noPictures);
  return download(body, { name, type });
}
