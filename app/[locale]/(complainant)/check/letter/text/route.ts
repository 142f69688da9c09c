import { download } from "@/lib/infra/download";
import { seeOther } from "@/lib/infra/form-post";
import { renderText } from "@/lib/letters/render/text";
import { findOwnLetter } from "../own-letter";

export async function GET(): Promise<Response> {
  const own = await findOwnLetter();
  if (own.kind !== "letter") return seeOther(own.kind === "none" ? "/check/letter" : own.goTo);
  const { letter } = own;
  return download(renderText(letter), {
    name: `${letter.templateId}-${letter.writtenOn}.txt`,
    type: "text/plain; charset=utf-8",
  });
}
