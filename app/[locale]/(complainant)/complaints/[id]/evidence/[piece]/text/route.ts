import { hasLocale } from "next-intl";
import { findMyComplaint } from "@/lib/complaints/queries";
import { sheetOf } from "@/lib/evidence/message";
import { plainText } from "@/lib/infra/download";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";
import { catalogue } from "@/lib/words/catalogue";
import { routing } from "@/lib/words/locales";

type Context = RouteContext<"/[locale]/complaints/[id]/evidence/[piece]/text">;

/** An e-mail of one's own complaint, as it is kept. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const { id, piece, locale } = await params;
  const complaint = await findMyComplaint(actor, id);
  const content = complaint?.pieces.find((each) => each.id === piece)?.content;
  return content?.kind === "message"
    ? plainText(sheetOf(content, labelsIn(locale)).text)
    : sentence(404, "There is no such e-mail among your complaints.");
}

const labelsIn = (locale: string) =>
  catalogue[hasLocale(routing.locales, locale) ? locale : routing.defaultLocale].evidence.device.message.labels;
