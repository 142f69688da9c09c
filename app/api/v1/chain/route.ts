import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { chainDocument } from "@/lib/statistics/published";
import { listChain } from "@/lib/statistics/queries";

/** Everything published, each sealed by the one before. */
export async function GET(request: Request): Promise<Response> {
  return openJson(request, chainDocument(await listChain(), env().baseUrl), { keep: "a minute" });
}
