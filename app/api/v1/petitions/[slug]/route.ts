import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { problem } from "@/lib/infra/problem";
import { petitionDocument } from "@/lib/petitions/document";
import { findPetition } from "@/lib/petitions/queries";
import { findSignerPlaces } from "@/lib/statistics/queries";

/** One petition, with its signatures by hour and where signers live. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/petitions/[slug]">): Promise<Response> {
  const { slug } = await params;
  const petition = await findPetition(slug);
  if (!petition) return problem(404, "No such petition", "The petitions are listed at /api/v1/petitions.");
  const document = petitionDocument(petition, await findSignerPlaces(slug), { origin: env().baseUrl, now: now() });
  return openJson(request, document, { keep: "some seconds" });
}
