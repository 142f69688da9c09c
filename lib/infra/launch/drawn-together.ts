import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { forwardedHeader, runsNothing } from "@/lib/infra/headers";

/** Pages that a crowd lands on. To whoever brings no cookie they say the same; none of their forms has a mark of its own. */
const landedOn =
  /^\/(?:|about|check\/platform|dashboard(?:\/embed)?|petitions(?:\/[^/]+(?:\/embed)?)?|platforms(?:\/[^/]+)?)$/;
/** By these two requests for one address may still be answered otherwise. */
const tellApart = [
  "host",
  "accept",
  "accept-encoding",
  "accept-language",
  "x-forwarded-proto",
  "x-forwarded-host",
  forwardedHeader,
];
/** What browsers and proxies send beside them, and what changes no page. Whoever sends anything else is somebody, or wants something else. */
const idle =
  /^(?:connection|keep-alive|te|user-agent|referer|from|dnt|priority|pragma|cache-control|save-data|upgrade-insecure-requests|sec-(?:fetch|ch|gpc).*|x-requested-with|x-forwarded-for)$/;

/** A page as it goes over the wire. */
interface Drawn {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** What requests have in common that one page answers; undefined for a request that is answered by itself. */
export function commonKey({ method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">) {
  if (method !== "GET" || !landedOn.test(url.split("?")[0] ?? "")) return undefined;
  if (Object.keys(headers).some((name) => !tellApart.includes(name) && !idle.test(name))) return undefined;
  return JSON.stringify([url, ...tellApart.map((name) => headers[name] ?? "")]);
}

/** What is written as the answer, while it goes to whoever asked for it; undefined where they hung up before it was whole. */
function recorded(response: ServerResponse): Promise<Drawn | undefined> {
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const parts: Buffer[] = [];
  const keep = (part: unknown, encoding: unknown) => {
    if (typeof part === "string") parts.push(Buffer.from(part, isEncoding(encoding) ? encoding : "utf8"));
    if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  return new Promise((done) => {
    response.write = (part: unknown, ...rest: never[]) => {
      keep(part, rest[0]);
      write(part, ...rest);
      // All of it is kept here anyway: whoever reads slowly is not waited for, since others wait for the end.
      return true;
    };
    response.end = (...given: never[]) => {
      keep(given[0], given[1]);
      end(...given);
      done({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(parts) });
      return response;
    };
    response.once("close", () => done(undefined));
  });
}

const isEncoding = (word: unknown): word is BufferEncoding => typeof word === "string" && Buffer.isEncoding(word);

/** A fault is nobody else’s, and neither is a cookie. */
const isForAll = ({ status, headers }: Drawn) => status < 500 && headers["set-cookie"] === undefined;

function answer(response: ServerResponse, { status, headers, body }: Drawn): void {
  const { "transfer-encoding": _, ...others } = headers;
  response.writeHead(status, { ...others, "content-length": body.byteLength }).end(body);
}

/** Seconds for which the operator's proxy may hand such a page to others, and the header that tells it so: nginx takes it out again. */
const [lentFor, lent] = ["10", "x-accel-expires"];

/** Alike for everybody: it was found, marks no browser, and no script of it runs, so that its policy names no nonce. */
const mayBeLent = (response: ServerResponse) =>
  response.statusCode === 200 &&
  !response.hasHeader("set-cookie") &&
  runsNothing(String(response.getHeader("content-security-policy")));

/** Tells the operator's proxy for how long it may keep the page under way, once it is known which page it is. */
function lend(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  // Before any other header: nginx up to 1.23 goes by the one that comes first, and Next tells browsers to keep nothing.
  response.setHeader(lent, lentFor);
  response.writeHead = (...given: never[]) => {
    if (!mayBeLent(response)) response.removeHeader(lent);
    return writeHead(...given);
  };
}

const underWay = new Map<string, Promise<Drawn | undefined>>();

/**
 * Lets `draw` answer a request. Of many who ask for the same page at the same moment, without a cookie, one has it drawn, and the others get
 * what was drawn for them, under the policy that goes with it. Nothing is kept: who asks once it is there has it drawn anew.
 */
export async function drawnTogether(
  request: IncomingMessage,
  response: ServerResponse,
  draw: () => void,
): Promise<void> {
  const key = commonKey(request);
  const first = key === undefined ? undefined : underWay.get(key);
  if (first) {
    const drawn = await first;
    // Nothing is drawn for whoever has hung up meanwhile, so nobody may wait for that.
    if (response.destroyed) return;
    if (drawn && isForAll(drawn)) return answer(response, drawn);
    return drawn ? draw() : drawnTogether(request, response, draw);
  }
  if (key !== undefined) {
    lend(response);
    underWay.set(
      key,
      recorded(response).finally(() => underWay.delete(key)),
    );
  }
  draw();
}
