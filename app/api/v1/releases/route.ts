import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { releasesDocument } from "@/lib/statistics/published";
import { listReleases } from "@/lib/statistics/queries";

/** Every release, with its permanent address. */
export async function GET(request: Request): Promise<Response> {
  return openJson(request, releasesDocument(await listReleases(), env().baseUrl), { keep: "a minute" });
}
