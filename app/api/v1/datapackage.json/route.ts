import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { dataPackage } from "@/lib/statistics/data-package";
import { listChain, listReleases } from "@/lib/statistics/queries";
import { signatureFiles } from "@/lib/statistics/signature-files";

/** Everything that is published as a Frictionless data package. */
export async function GET(request: Request): Promise<Response> {
  const [releases, chain] = await Promise.all([listReleases(), listChain()]);
  const published = { releases, signatures: signatureFiles(chain) };
  return openJson(request, dataPackage(published, env().baseUrl), { keep: "a minute" });
}
