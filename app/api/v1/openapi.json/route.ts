import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { openApi } from "../openapi";

/** What is published, described for programs. */
export function GET(request: Request): Response {
  return openJson(request, openApi(env().baseUrl));
}
