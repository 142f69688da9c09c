import { type Agent, request } from "node:http";

/** What goes over the wire, as no browser would let a test say it. */
export interface Sent {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** In several pieces it goes without its length. */
  body?: string | readonly string[];
  /** The address of this machine that it comes from. */
  from?: string;
  agent?: Agent;
}

export interface Heard {
  status: number;
  /** By name, every line of it, in the order in which they came. */
  headers: ReadonlyMap<string, readonly string[]>;
  body: string;
  /** The port of this end: the same as long as the line is. */
  line: number | undefined;
}

function headersOf(lines: readonly string[]): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (let at = 0; at < lines.length; at += 2) {
    const name = (lines[at] ?? "").toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), lines[at + 1] ?? ""]);
  }
  return headers;
}

/** Sends a request and gives the answer as it came over the wire. */
export function send(address: URL, { method = "POST", headers = {}, body = "", from, agent }: Sent): Promise<Heard> {
  const pieces = typeof body === "string" ? [body] : body;
  const length = typeof body === "string" ? { "content-length": String(Buffer.byteLength(body)) } : {};
  const options = {
    method,
    agent: agent ?? false,
    headers: { ...length, ...headers },
    ...(from && { localAddress: from }),
  };
  return new Promise((done, failed) => {
    const asked = request(address, options, (answer) => {
      const chunks: Buffer[] = [];
      const line = answer.socket.localPort;
      answer.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", failed);
      answer.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        done({ status: answer.statusCode ?? 0, headers: headersOf(answer.rawHeaders), body: text, line });
      });
    });
    asked.on("error", failed);
    for (const piece of pieces) asked.write(piece);
    asked.end();
  });
}

/** A form as a browser sends it. */
export function aForm(fields: Readonly<Record<string, string>>): Sent {
  const headers = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  return { headers, body: new URLSearchParams(fields).toString() };
}
