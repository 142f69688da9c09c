import createMiddleware from "next-intl/middleware";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, headersFor, isOpen } from "@/lib/infra/headers";
import { problem } from "@/lib/infra/problem";
import { petitionActs } from "@/lib/petitions/desk/policy";
import { routing } from "@/lib/words/locales";

const localise = createMiddleware(routing);
/** The addresses that take a form without files. Everything else is read only, so nothing else is handed the body of a post. */
const forms = [
  "check/[^/]+/answer",
  "check/answers/declare",
  "check/discard",
  "sign-in/(?:send|code|passkey/(?:ask|answer)|provider/(?:ask|enter))",
  "sign-in/confirm/enter",
  "sign-out",
  "account/confirm/(?:send|now|passkey/(?:ask|answer))",
  "account/passkeys/(?:ask|add|rename|remove)",
  "account/sessions/end",
  "account/address/(?:ask|now|take-back/now)",
  "account/(?:export/ask|erase/now)",
  "count/confirm/(?:count|take-out)",
  "count/take-out",
  "complaints/[^/]+/letters/add",
  "complaints/[^/]+/register",
  "complaints/[^/]+/events/[^/]+/remove",
  "complaints/[^/]+/(?:reminders|feed|keeping|erase/now)",
  "reminders/stop/now",
  "platforms/country",
  "petitions/[^/]+/sign/(?:send|code|again|address|member)",
  "petitions/[^/]+/(?:confirm|withdraw|address|updates/stop)/now",
  "petitions/[^/]+/(?:withdraw|address)/ask",
  "complain-about-us/(?:send|yours/(?:add|withdraw))",
  "organise/concerns/[^/]+/(?:acknowledge|ask|answer|close)",
  "organise/limits/set",
  "organise/platforms/settle",
  `organise/petitions/[^/]+/(?:${petitionActs.join("|")})`,
  "organise/comments/[^/]+/(?:decide|decide-again)",
  "organise/second-factor/(?:show|set-up|passkey/(?:ask|answer))",
  "organise/people/(?:invite|change)",
  "organise/switches/throw",
  "organise/join/accept",
  "organise/petitions/[^/]+/(?:delivery\\.pdf|signatories\\.csv)",
];
const formPaths = new RegExp(`^/(${forms.join("|")})$`);
const isRead = (method: string) => method === "GET" || method === "HEAD";
/** A browser asks with OPTIONS before it lets another site's page read what is open to all. */
const isAsked = (method: string, path: string) => method === "OPTIONS" && isOpen(path);
const isAnswered = (method: string, path: string) => isRead(method) || isAsked(method, path) || formPaths.test(path);
const isOutsideLocales = (path: string) => path.startsWith("/api/") || path.startsWith("/.well-known/");

const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");

/** Every answer carries the policy; the page's own scripts carry its nonce. */
export default function proxy(request: NextRequest): Response {
  const path = request.nextUrl.pathname;
  if (!isAnswered(request.method, path)) return refusal(path);
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce, path);
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  const response = isOutsideLocales(path)
    ? NextResponse.next({ request: { headers: request.headers } })
    : localise(request);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(headersFor(path))) response.headers.set(name, value);
  return response;
}

function refusal(path: string): Response {
  const response = isOpen(path)
    ? problem(405, "Method not allowed", "Only GET, HEAD and OPTIONS are answered here.")
    : new Response("This address takes no forms. Go back and open the page again.\n", {
        status: 405,
        headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
      });
  response.headers.set("content-security-policy", contentSecurityPolicy(newNonce(), path));
  response.headers.set("allow", isOpen(path) ? "GET, HEAD, OPTIONS" : "GET, HEAD");
  for (const [name, value] of Object.entries(headersFor(path))) response.headers.set(name, value);
  return response;
}

// The framework's own files and the few of ours need no language and no policy; any other address is a page, or none.
// Files would be held in memory here, each time: the addresses that take them are led past (next.config.js).
export const config = {
  matcher: [
    "/((?!_next/|icon\\.svg$|robots\\.txt$|check/evidence/(?:answer|add)$|platforms/[^/]+/changed/send$|complaints/[^/]+/(?:record|events/[^/]+/correct)$).*)",
  ],
};
