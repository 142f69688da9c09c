import "server-only";
import { nestFields, type Nested } from "@/lib/kernel/nest-fields";

const largestPost = 256 * 1024;
/** The longest form has some thirty fields. */
const mostFields = 200;

/**
 * True unless the post was started by another site. Our own pages send no Origin (Referrer-Policy: no-referrer makes it "null"),
 * so the browser's Sec-Fetch-Site decides; without it the session cookie's SameSite has already left a foreign post anonymous.
 */
export function isOwnPost(request: Request, ownOrigin: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  return origin === null || origin === "null" || origin === ownOrigin;
}

/** The body, read no further than the largest form. */
async function readBounded(request: Request): Promise<Uint8Array<ArrayBuffer> | "too-large"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largestPost) return "too-large";
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/**
 * Reads a form post, or answers why not: 403 from another site, 413 over 256 KiB, 415 not a form, 400 broken.
 * `ownOrigin` is the origin people see (BASE_URL's).
 */
export async function readPost(request: Request, ownOrigin: string): Promise<Nested | Response> {
  if (!isOwnPost(request, ownOrigin))
    return sentence(403, "This form was sent from another site. Open the page here and send it again.");
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    return sentence(415, "Send this as a form.");
  const body = await readBounded(request).catch(() => undefined);
  if (!body) return sentence(400, "The form arrived incomplete. Send it again.");
  if (body === "too-large")
    return sentence(413, "That is more text than this form takes. Shorten it and send it again.");
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => undefined);
  if (!form) return sentence(400, "The form arrived incomplete. Send it again.");
  if ([...form.keys()].length > mostFields)
    return sentence(413, "That form has more fields than any of ours. Open the page here and send it again.");
  return nestFields(form);
}

/** A plain answer of one sentence. */
export function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

/** Longer than any address of ours, and short of what a browser or a proxy takes in the head of an answer. */
const longestAddress = 4_000;
/** An address is read as one of this portal, whatever stands in it. */
const here = "http://here.invalid";

/** An address in the letters that one is written in. What somebody posted as a token, and is too long to be one, is left out. */
function written(path: string): string {
  const { pathname, search, hash } = new URL(path, here);
  const address = pathname + search + hash;
  return address.length > longestAddress ? pathname : address;
}

/** After a post: go and look there, on this portal. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: written(path), "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
