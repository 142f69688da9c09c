import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { problem } from "@/lib/infra/problem";
import { platformById } from "@/lib/platforms/catalogue";
import { platformDocument } from "@/lib/platforms/document";

/** All that the catalogue says of one platform. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/platforms/[id]">): Promise<Response> {
  const { id } = await params;
  const platform = platformById(id);
  if (!platform) return problem(404, "No such platform", "The ids are listed at /api/v1/platforms.");
  return openJson(request, platformDocument(platform, env().baseUrl));
}
