import type { IncomingMessage } from "node:http";
import { forwardedHeader } from "@/lib/infra/headers";

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Pages that a crowd lands on. To whoever brings no cookie they say the same; none of their forms has a mark of its own. */
const landedOn =
  /^\/(?:|about|check\/platform|dashboard(?:\/embed)?|petitions(?:\/[^/]+(?:\/embed)?)?|platforms(?:\/[^/]+)?)$/;

export const isLandedOn = ({ url = "" }: Pick<Asked, "url">) => landedOn.test(url.split("?")[0] ?? "");

/** By these two plain requests for one address may still be answered otherwise. */
export const tellApart = [
  "host",
  "accept",
  "accept-encoding",
  "accept-language",
  "x-forwarded-proto",
  "x-forwarded-host",
  forwardedHeader,
];

/** What browsers and proxies send beside them, and what changes no page. */
const idle =
  /^(?:connection|keep-alive|te|user-agent|referer|from|dnt|priority|pragma|cache-control|save-data|upgrade-insecure-requests|sec-(?:fetch|ch|gpc).*|x-requested-with|x-forwarded-for)$/;

/** True for a request by nobody in particular, who wants the whole of what stands at an address. Any header that is not known here says otherwise. */
export function isPlain({ method, headers }: Asked): boolean {
  return method === "GET" && Object.keys(headers).every((name) => tellApart.includes(name) || idle.test(name));
}
