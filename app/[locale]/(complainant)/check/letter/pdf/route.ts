import { download } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayCompose } from "@/lib/infra/limits";
import { renderPdf } from "@/lib/letters/render/pdf";
import { findOwnLetter } from "../own-letter";

export async function GET(request: Request): Promise<Response> {
  const own = await findOwnLetter();
  if (own.kind !== "letter") return seeOther(own.kind === "none" ? "/check/letter" : own.goTo);
  const { letter } = own;
  if (!(await mayCompose(clientOf(request.headers))))
    return sentence(429, "That letter has been made very often in the last hour. Try again in an hour.");
  const pdf = Uint8Array.from(renderPdf(letter));
  return download(pdf, { name: `${letter.templateId}-${letter.writtenOn}.pdf`, type: "application/pdf" });
}
