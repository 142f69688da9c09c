import "server-only";
import { createHash } from "node:crypto";
import { licenceAddress } from "@/lib/kernel/licence";

/** How long a copy is good: of what the portal's next version may change, of what the next release of counts may, of what the next signature may, of what nothing may. */
const copies = {
  "an hour": "public, max-age=3600",
  "a minute": "public, max-age=60",
  "some seconds": "public, max-age=5",
  "for ever": "public, max-age=31536000, immutable",
} as const;

export type OpenType =
  "application/json" | "application/schema+json" | "application/atom+xml; charset=utf-8" | "text/csv; charset=utf-8";

/** Something published, as text. */
export interface OpenText {
  body: string;
  type: OpenType;
  /** The name under which it is kept; without one it is shown. */
  fileName?: string;
  /** An hour, unless told. */
  keep?: keyof typeof copies;
}

/** Answers with published data; a request may name the copy it has. That any site may read them is the proxy's to say. */
export function openAnswer(request: Request, { body, type, fileName, keep = "an hour" }: OpenText): Response {
  // Weak, because the server may compress what it sends.
  const etag = `W/"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = new Headers({ "cache-control": copies[keep], etag, link: `<${licenceAddress}>; rel="license"` });
  if (hasCopy(request, etag)) return new Response(null, { status: 304, headers });
  headers.set("content-type", type);
  if (fileName !== undefined) headers.set("content-disposition", `attachment; filename="${fileName}"`);
  return new Response(body, { headers });
}

/** The same for a value that is published as JSON. */
export function openJson(
  request: Request,
  value: unknown,
  { type = "application/json", ...told }: Partial<Omit<OpenText, "body">> = {},
): Response {
  return openAnswer(request, { ...told, body: `${JSON.stringify(value, null, 2)}\n`, type });
}

/** True where If-None-Match names this copy, or any. */
function hasCopy(request: Request, etag: string): boolean {
  const named = request.headers.get("if-none-match")?.split(",") ?? [];
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return named.some((tag) => tag.trim() === "*" || opaque(tag) === opaque(etag));
}
