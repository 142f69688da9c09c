import { openAnswer } from "@/lib/infra/open-data";
import { problem } from "@/lib/infra/problem";
import { findPlaceRelease } from "@/lib/statistics/queries";

const file = /^places-(.+)\.csv$/;

/** Where signers live, as one release says it: its file, byte for byte. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/places/[name]">): Promise<Response> {
  const [, name = ""] = file.exec((await params).name) ?? [];
  const release = await findPlaceRelease(name);
  if (!release) return problem(404, "No such release of places", "The chain at /api/v1/chain names them all.");
  const fileName = `unticked-places-${name}.csv`;
  return openAnswer(request, { body: release.file, type: "text/csv; charset=utf-8", fileName, keep: "for ever" });
}
