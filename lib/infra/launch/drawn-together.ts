import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { isLandedOn, isPlain, tellApart } from "@/lib/infra/launch/plain-request";

/** A page as it goes over the wire. */
interface Drawn {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** What requests have in common that one page answers; undefined for a request that is answered by itself. */
export function commonKey(request: Pick<IncomingMessage, "method" | "url" | "headers">) {
  if (!isPlain(request) || !isLandedOn(request)) return undefined;
  return JSON.stringify([request.url, ...tellApart.map((name) => request.headers[name] ?? "")]);
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
  if (key !== undefined)
    underWay.set(
      key,
      recorded(response).finally(() => underWay.delete(key)),
    );
  draw();
}
