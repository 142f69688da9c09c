import { picture } from "@/lib/infra/download";
import { sentence } from "@/lib/infra/form-post";
import { findReportPicture } from "@/lib/reports/queries";
import { organiserOrAnswer } from "../../../../../gate";

type Context = RouteContext<"/[locale]/organise/platforms/reports/[id]/picture">;

/** The picture that came with a report, for organisers. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const by = await organiserOrAnswer("/organise/platforms");
  if (by instanceof Response) return by;
  const found = await findReportPicture({ by, id: (await params).id });
  return found ? picture(found.bytes, found.type) : sentence(404, "No picture came with such a report.");
}
