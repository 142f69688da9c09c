import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { problem } from "@/lib/infra/problem";
import { deadlineDocument } from "@/lib/law/clocks/document";

/** When something is due, with the working. Of a name given twice the last is taken. */
export function GET(request: Request): Response {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const found = deadlineDocument(query, env().baseUrl);
  if ("faults" in found) return problem(400, "No deadline can be counted from that", found.faults.join("\n"));
  return openJson(request, found.document);
}
