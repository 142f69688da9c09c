import type { IncomingMessage } from "node:http";
import { forwardedHeader } from "@/lib/infra/headers";

const claims = ["forwarded", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "x-real-ip"];

const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/, "");

/**
 * The address that a request came from, as far as it can be believed. Whoever asks can write any X-Forwarded-For;
 * only what the operator's own proxy added at its end is worth anything, and only when there is such a proxy.
 */
export function clientAddress(socketAddress: string, forwardedFor: string | undefined, trustProxy: boolean): string {
  const hops = trustProxy ? (forwardedFor ?? "").split(",").map(plain) : [];
  return hops.at(-1) || plain(socketAddress);
}

/** Makes X-Forwarded-For of a request one address that can be believed, and drops what nobody vouches for. */
export function believeAddress(request: IncomingMessage, trustProxy: boolean): void {
  const forwarded = request.headers["x-forwarded-for"];
  delete request.headers[forwardedHeader];
  if (["x-forwarded-for", "via", ...claims].some((name) => request.headers[name] !== undefined))
    request.headers[forwardedHeader] = "1";
  const list = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  request.headers["x-forwarded-for"] = clientAddress(request.socket.remoteAddress ?? "", list, trustProxy);
  if (!trustProxy) for (const name of claims) delete request.headers[name];
}
