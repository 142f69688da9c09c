import { openAnswer } from "@/lib/infra/open-data";
import { problem } from "@/lib/infra/problem";
import { findSignatureDay } from "@/lib/statistics/queries";

const file = /^signatures-(.+)\.csv$/;

/** How many signatures came and went in each hour of a day, as far as the chain vouches for them, byte for byte. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/signatures/[name]">): Promise<Response> {
  const [, day = ""] = file.exec((await params).name) ?? [];
  const body = await findSignatureDay(day);
  if (body === undefined)
    return problem(404, "No signatures of such a day", "The chain at /api/v1/chain names them all.");
  const fileName = `unticked-signatures-${day}.csv`;
  // The next hour adds its lines.
  return openAnswer(request, { body, type: "text/csv; charset=utf-8", fileName, keep: "a minute" });
}
