import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { catalogueDocument } from "@/lib/platforms/document";

/** The platforms of the catalogue, each with where its record is. */
export function GET(request: Request): Response {
  return openJson(request, catalogueDocument(env().baseUrl));
}
