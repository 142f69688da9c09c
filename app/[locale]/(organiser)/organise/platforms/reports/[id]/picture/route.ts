import { picture } from "@/lib/infra/download";
import { sentence } from "@/lib/infra/form-post";
import { findOrganiser } from "@/lib/infra/session";
import { findReportPicture } from "@/lib/reports/queries";

type Context = RouteContext<"/[locale]/organise/platforms/reports/[id]/picture">;

/** The picture that came with a report, for organisers. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const organiser = await findOrganiser();
  if (!organiser.ok) return sentence(403, "This is for organisers. Sign in as one, and open the page again.");
  const found = await findReportPicture({ by: organiser.value, id: (await params).id });
  return found ? picture(found.bytes, found.type) : sentence(404, "No picture came with such a report.");
}
