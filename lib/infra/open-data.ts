import "server-only";
import { createHash } from "node:crypto";
import { licenceAddress } from "@/lib/kernel/licence";

/** Published data change with a release of the portal or of counts, never faster. */
const anHour = "public, max-age=3600";

/** Something published, as text. */
export interface OpenText {
  body: string;
  type: "application/json" | "application/schema+json" | "text/csv; charset=utf-8";
  /** The name under which it is kept; without one it is shown. */
  fileName?: string;
}

/** Answers with published data; a request may name the copy it has. That any site may read them is the proxy's to say. */
export function openAnswer(request: Request, { body, type, fileName }: OpenText): Response {
  // Weak, because the server may compress what it sends.
  const etag = `W/"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = new Headers({ "cache-control": anHour, etag, link: `<${licenceAddress}>; rel="license"` });
  if (hasCopy(request, etag)) return new Response(null, { status: 304, headers });
  headers.set("content-type", type);
  if (fileName !== undefined) headers.set("content-disposition", `attachment; filename="${fileName}"`);
  return new Response(body, { headers });
}

/** The same for a value that is published as JSON. */
export function openJson(
  request: Request,
  value: unknown,
  type: "application/json" | "application/schema+json" = "application/json",
): Response {
  return openAnswer(request, { body: `${JSON.stringify(value, null, 2)}\n`, type });
}

/** True where If-None-Match names this copy, or any. */
function hasCopy(request: Request, etag: string): boolean {
  const named = request.headers.get("if-none-match")?.split(",") ?? [];
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return named.some((tag) => tag.trim() === "*" || opaque(tag) === opaque(etag));
}
