import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { petitionsDocument } from "@/lib/petitions/document";
import { listPetitions } from "@/lib/petitions/queries";

/** Every petition that has opened, with its number of signatures. */
export async function GET(request: Request): Promise<Response> {
  const document = petitionsDocument(await listPetitions(), { origin: env().baseUrl, now: now() });
  return openJson(request, document, { keep: "some seconds" });
}
