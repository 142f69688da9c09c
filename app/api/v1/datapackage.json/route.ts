import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { dataPackage } from "@/lib/statistics/data-package";
import { listReleases } from "@/lib/statistics/queries";

/** The releases as a Frictionless data package. */
export async function GET(request: Request): Promise<Response> {
  return openJson(request, dataPackage(await listReleases(), env().baseUrl), { keep: "a minute" });
}
