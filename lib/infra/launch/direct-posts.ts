import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ReadableStream as BodyStream } from "node:stream/web";
import { contentSecurityPolicy, headersFor } from "@/lib/infra/headers";
import { postCode, postConfirmation, postSignature } from "@/lib/petitions/commands/posts";

/** What a crowd sends that has read of a petition. Each is a route of its own as well, whose rules are the same. */
const posts = [
  { address: /^\/petitions\/([\w-]+)\/sign\/send$/, answer: postSignature },
  { address: /^\/petitions\/([\w-]+)\/sign\/code$/, answer: postCode },
  { address: /^\/petitions\/([\w-]+)\/confirm\/now$/, answer: postConfirmation },
] as const;

interface DirectPost {
  path: string;
  answer(): Promise<Response>;
}

function findPost(request: IncomingMessage): DirectPost | undefined {
  const { method, url: path = "" } = request;
  if (method !== "POST") return undefined;
  for (const { address, answer } of posts) {
    const slug = address.exec(path)?.[1];
    if (slug !== undefined) return { path, answer: async () => answer(asRequest(request), slug) };
  }
  return undefined;
}

function asRequest(request: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  // Whoever reads no further, because there is too much of it, still has to answer over the same line.
  const body = BodyStream.from<Uint8Array>(request.iterator({ destroyOnReturn: false })) as ReadableStream<Uint8Array>;
  // A body that streams is sent in one direction at a time; the types of the browser do not know that Node asks to be told so.
  const init = { method: "POST", headers, body, duplex: "half" };
  return new Request(`http://localhost${request.url}`, init);
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function answerDirectly({ path, answer }: DirectPost, { request, response }: Exchange): Promise<void> {
  const answered = await answer();
  response.setHeader("content-security-policy", contentSecurityPolicy(randomBytes(16).toString("base64"), path));
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  for (const [name, value] of answered.headers) response.appendHeader(name, value);
  response.statusCode = answered.status;
  response.end(Buffer.from(await answered.arrayBuffer()));
  // What was not read is thrown away, so that the answer is heard and the line takes the next request.
  request.resume();
}

/**
 * Answers the posts of a crowd without Next, whose routing costs several times what they do; the way to do it, or undefined for any other
 * request. `docs/benchmarks/signing.md` has what it is worth.
 */
export function directPost(request: IncomingMessage, response: ServerResponse): (() => Promise<void>) | undefined {
  const post = findPost(request);
  return post && (() => answerDirectly(post, { request, response }));
}
