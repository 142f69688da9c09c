import type { IncomingMessage, ServerResponse } from "node:http";
import { contentSecurityPolicy, securityHeaders } from "@/lib/infra/headers";

/** Why nothing here can answer a request. */
export interface Refusal {
  status: number;
  sentence: string;
}

const unreadable: Refusal = {
  status: 400,
  sentence: "This address cannot be read. Look for a character too many in it, or start at the first page.",
};
const unsupported: Refusal = { status: 405, sentence: "Pages here can be read, and take forms. They do nothing else." };

// Next reads an address twice, so that a percent sign in what it stands for would be a second riddle. No address of ours has one.
const inNoAddress = /[\u0000-\u001F\u007F%]/;

/** Whether an address, as it came over the wire, is one of ours: a path whose percent signs spell text that can be stored and printed. */
function isReadable(address: string): boolean {
  if (!address.startsWith("/")) return false;
  try {
    return !inNoAddress.test(decodeURIComponent(address.split("?")[0] ?? ""));
  } catch {
    return false;
  }
}

/** Why a request would be a fault inside Next, or inside whatever looks its address up; undefined for one that can be answered. */
export function refusalOf({ method, url = "" }: Pick<IncomingMessage, "method" | "url">): Refusal | undefined {
  if (!isReadable(url)) return unreadable;
  // What the standard of `Request` forbids cannot be handed to a route.
  return method === "TRACE" ? unsupported : undefined;
}

/** Answers with the sentence, under the headers that every answer has. */
export function refuse(response: ServerResponse, { status, sentence }: Refusal): void {
  const headers = {
    ...securityHeaders,
    "content-security-policy": contentSecurityPolicy(""),
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    ...(status === 405 ? { allow: "GET, HEAD, POST" } : {}),
    connection: "close",
  };
  response.writeHead(status, headers).end(`${sentence}\n`);
}
