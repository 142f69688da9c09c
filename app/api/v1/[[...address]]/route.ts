import { problem } from "@/lib/infra/problem";

/** Any other address of the open data: a program is told so in its own terms. */
export function GET(): Response {
  return problem(404, "Nothing is published here", "What is published is described at /api/v1/openapi.json.");
}
