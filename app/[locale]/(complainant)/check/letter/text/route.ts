import { download } from "@/lib/infra/download";
import { seeOther } from "@/lib/infra/form-post";
import { renderText } from "@/lib/letters/render/text";
import { findOwnLetter } from "../own-letter";

export async function GET(): Promise<Response> {
  const letter = await findOwnLetter();
  if (typeof letter === "string") return seeOther("/check/answers");
  return download(renderText(letter), { name: `${letter.templateId}-${letter.writtenOn}.txt`, type: "text/plain; charset=utf-8" });
}
