import { createServer, request as ask, type Server } from "node:http";
import { once } from "node:events";

export interface Sent {
  method: string;
  address: string;
  body: Buffer;
}

export interface Wire {
  /** For the browser's proxy setting. */
  server: string;
  /** Every request so far, as it left the browser. */
  sent: Sent[];
  close: () => Promise<void>;
}

function forward(server: Server, sent: Sent[]): void {
  server.on("request", (request, response) => {
    const chunks: Buffer[] = [];
    const { method = "GET", url = "", headers } = request;
    const onward = ask(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    response.on("close", () => onward.destroy());
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("close", () => sent.push({ method, address: url, body: Buffer.concat(chunks) }));
    request.pipe(onward);
  });
}

/** A proxy between the browser and the portal that keeps what goes out: the tools of a browser do not show the files in a form. */
export async function tapWire(): Promise<Wire> {
  const sent: Sent[] = [];
  const server = createServer();
  forward(server, sent);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    server: `http://127.0.0.1:${port}`,
    sent,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
