import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { platformJsonSchema } from "@/lib/platforms/document";

/** The JSON Schema of a platform's record. */
export function GET(request: Request): Response {
  return openJson(request, platformJsonSchema(env().baseUrl), { type: "application/schema+json" });
}
