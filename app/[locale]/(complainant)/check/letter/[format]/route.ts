import { picturesOf } from "@/lib/evidence/queries";
import { inTurnUnlessBusy } from "@/lib/infra/busy";
import { download } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayCompose } from "@/lib/infra/limits";
import { letterFileName } from "@/lib/letters/file-name";
import { isLetterFormat } from "@/lib/letters/render/formats";
import { letterFile } from "../../../../letter-file";
import { findOwnLetter } from "../own-letter";

type Context = RouteContext<"/[locale]/check/letter/[format]">;

/** The letter as a file; `?kind=` as on the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format } = await params;
  if (!isLetterFormat(format)) return sentence(404, "The letter cannot be had in that form. See /check/letter.");
  return inTurnUnlessBusy(async () => {
    const own = await findOwnLetter(new URL(request.url).searchParams.get("kind"));
    if (own.kind !== "letter") return seeOther(own.kind === "none" ? "/check/letter" : own.goTo);
    if (!(await mayCompose(clientOf(request.headers))))
      return sentence(429, "That letter has been made very often in the last hour. Try again in an hour.");
    const { body, type } = await letterFile(own.letter, format, { pictures: await picturesOf(own.pieces) });
    return download(body, { name: letterFileName(own.letter, format), type });
  });
}
