import { embedStyle } from "@/components/statistics/embed-style";

/** The sheet of style of the embedded figure, at an address that stays. */
export function GET(): Response {
  const headers = { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" };
  return new Response(embedStyle, { headers });
}
