import type { IncomingMessage, ServerResponse } from "node:http";
import { runsNothing, withoutScript } from "@/lib/infra/headers";
import { isLandedOn, isPlain } from "@/lib/infra/launch/plain-request";

/** The header by which nginx is told for how many seconds it may keep an answer. It takes it out again, and no other cache knows it. */
const lent = "x-accel-expires";
const seconds = "10";
const policyHeader = "content-security-policy";

/** Open to everybody for as long as it says, or a page that is the same for everybody: no script of it runs, so its policy names no nonce. */
function isForAnybody(request: IncomingMessage, response: ServerResponse): boolean {
  if (response.hasHeader("set-cookie")) return false;
  if (String(response.getHeader("cache-control")).startsWith("public")) return true;
  return isLandedOn(request) && runsNothing(String(response.getHeader(policyHeader)));
}

/** Data and frames that are open to all have no script either, so the nonce of their policy is left out: one is for one reader. */
function mark(response: ServerResponse): void {
  response.setHeader(lent, seconds);
  const policy = response.getHeader(policyHeader);
  if (typeof policy === "string") response.setHeader(policyHeader, withoutScript(policy));
}

/**
 * Tells the operator's proxy that it may hand an answer to others for ten seconds, where that is so (ADR 0036). Whoever brings a cookie, or
 * any header that is not known to change nothing, gets an answer that is nobody else's. Browsers are told what they were told before.
 */
export function lend(request: IncomingMessage, response: ServerResponse): void {
  if (!isPlain(request)) return;
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...given: never[]) => {
    if (status === 200 && isForAnybody(request, response)) mark(response);
    return writeHead(status, ...given);
  };
}
