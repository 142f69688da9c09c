import createMiddleware from "next-intl/middleware";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, securityHeaders } from "@/lib/infra/headers";
import { routing } from "@/lib/words/locales";

const localise = createMiddleware(routing);
const isOutsideLocales = (path: string) => path.startsWith("/api/");

/** Every answer carries the policy; the page's own scripts carry its nonce. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  const response = isOutsideLocales(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers: request.headers } })
    : localise(request);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  return response;
}

// Files with an extension and Next's own assets need no language and no policy.
export const config = { matcher: ["/((?!_next/|.*\\.[a-z0-9]+$).*)"] };
