import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { sentence } from "@/lib/infra/form-post";
import { contentSecurityPolicy, headersFor } from "@/lib/infra/headers";
import { logFault } from "@/lib/infra/log";
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
    if (slug !== undefined) return { path, answer: () => answer(asRequest(request), slug) };
  }
  return undefined;
}

function asRequest(request: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  // A body that streams is sent in one direction at a time; the types of the browser do not know that Node asks to be told so.
  const init = { method: "POST", headers, body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: "half" };
  return new Request(`http://localhost${request.url}`, init);
}

async function answerDirectly({ path, answer }: DirectPost, response: ServerResponse): Promise<void> {
  const answered = await answer().catch((fault: unknown) => {
    logFault("post.failed", fault);
    return sentence(503, "That did not work, and it is our fault. Go back and send the form again in a minute.");
  });
  response.setHeader("content-security-policy", contentSecurityPolicy(randomBytes(16).toString("base64"), path));
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  for (const [name, value] of answered.headers) response.appendHeader(name, value);
  response.writeHead(answered.status).end(Buffer.from(await answered.arrayBuffer()));
}

/**
 * Answers the posts of a crowd without Next, whose routing costs several times what they do; the way to do it, or undefined for any other
 * request. `docs/benchmarks/signing.md` has what it is worth.
 */
export function directPost(request: IncomingMessage, response: ServerResponse): (() => Promise<void>) | undefined {
  const post = findPost(request);
  return post && (() => answerDirectly(post, response));
}
