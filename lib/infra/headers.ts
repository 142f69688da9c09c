/** Pages that other sites may show in a frame: nothing on them can be done but to follow a link. */
const framed = /^\/(?:dashboard|petitions\/[^/]+)\/embed$/;
/** What other sites may show, and the style of the frame, which a site may have shut off from our own. */
const shown = /^\/(?:(?:dashboard|petitions\/[^/]+)\/share\.png|dashboard\/embed\/style\.css)$/;

/** The one policy of every page: nothing is allowed but what is named. Scripts need the nonce of this answer; most pages have none. */
export function contentSecurityPolicy(nonce: string, path = "/"): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framed.test(path) ? "*" : "'none'"}`,
  ].join("; ");
}

/** The policy of a page that runs no script: whatever got into it would not run either, and the page names nothing that is to be secret. */
export function withoutScript(policy: string): string {
  return policy.replace(/script-src 'nonce-[^;]+/, "script-src 'none'");
}

/** True for a policy under which nothing runs. */
export function runsNothing(policy: string): boolean {
  return policy.includes("script-src 'none'");
}

export const securityHeaders = {
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "x-frame-options": "DENY",
} as const;

/** What is open to every site's pages and programs, without anybody being recognised. */
const openHeaders = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "*",
  "access-control-max-age": "86400",
  "access-control-expose-headers": "ETag, Link",
  "cross-origin-resource-policy": "cross-origin",
} as const;

/** True for an address under which everything is open data. */
export function isOpen(path: string): boolean {
  return path === "/api/v1" || path.startsWith("/api/v1/");
}

/** The headers that every answer of an address carries, beside the policy. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  if (isOpen(path)) return { ...securityHeaders, ...openHeaders };
  if (shown.test(path)) return { ...securityHeaders, "cross-origin-resource-policy": "cross-origin" };
  if (!framed.test(path)) return securityHeaders;
  const { "x-frame-options": _, ...others } = securityHeaders;
  return others;
}

/** Set by the server on requests that claim to come through a proxy; no browser's word counts here. */
export const forwardedHeader = "x-unticked-forwarded";
