import "server-only";
import type { ServerResponse } from "node:http";
import { withoutScript } from "@/lib/infra/headers";
import { answerUnderWay } from "@/lib/infra/status";

/** What a part that works in the browser has in its markup (`components/ui/needs-script.tsx`). */
const needed = "data-needs-script";
/** Where React left a gap that its script is to fill: a page that failed, or that was not found while it was drawn. */
const gap = "<template";

/** Scripts that run, with the data they would take up; one that is data for search engines has a type. */
const running = /<script(?! type=)[^>]*>[^<]*<\/script>/g;
const fetchedAhead = /<link rel="preload" as="script"[^>]*>/g;
/** Within quotation marks of text, React writes another sign. */
const nonce = / nonce="[^"]*"/g;

/**
 * A page without the scripts that Next puts on each, where no part of it needs one: every link and form of ours works as plain HTML does, so
 * all they would do is draw what is there already. Half the bytes of such a page, and most of what a phone would work on (ADR 0033).
 */
export function withoutIdleScript(page: string): string {
  if (page.includes(needed) || page.includes(gap)) return page;
  return page.replaceAll(running, "").replaceAll(fetchedAhead, "").replaceAll(nonce, "");
}

/** Sends the page under way without scripts that do nothing. Called while it is drawn, so that it is done before it is compressed. */
export function leaveOutIdleScript(): void {
  const response = answerUnderWay();
  if (response) holdBack(response);
}

/** Holds an answer back until it is whole; pages are drawn in one piece, so nobody waits longer for its beginning. */
function holdBack(response: ServerResponse): void {
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const parts: Buffer[] = [];
  const keep = (part: unknown) => {
    if (part instanceof Uint8Array || typeof part === "string") parts.push(Buffer.from(part));
  };
  response.write = (part: unknown) => {
    keep(part);
    return true;
  };
  // Next sends the headers ahead of the page; what they are to say is known once it is whole.
  response.flushHeaders = () => undefined;
  response.end = (part?: unknown) => {
    keep(part);
    const whole = Buffer.concat(parts).toString();
    const page = response.statusCode < 500 ? withoutIdleScript(whole) : whole;
    if (page !== whole) forbidScript(response);
    write(page);
    return end();
  };
}

/** A page that has no script needs none: its policy names no nonce then, and the page is the same for whoever asks. */
function forbidScript(response: ServerResponse): void {
  const policy = response.getHeader("content-security-policy");
  if (typeof policy === "string") response.setHeader("content-security-policy", withoutScript(policy));
}
