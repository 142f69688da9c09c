import { createServer, request as ask, type Server } from "node:http";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

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
  close: () => void;
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

/** Playwright's own requests ask for a tunnel. That they do is kept, so that no page opens one unnoticed. */
function tunnel(server: Server, sent: Sent[]): Set<Socket> {
  const open = new Set<Socket>();
  server.on("connect", ({ url = "" }, socket) => {
    sent.push({ method: "CONNECT", address: url, body: Buffer.alloc(0) });
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(onward).pipe(socket);
    });
    open.add(onward);
    for (const [end, other] of [
      [onward, socket],
      [socket, onward],
    ] as const) {
      end.on("error", () => other.destroy());
      end.on("close", () => other.destroy());
    }
  });
  return open;
}

/** A proxy between the browser and the portal that keeps what goes out: the tools of a browser do not show the files in a form. */
export async function tapWire(): Promise<Wire> {
  const sent: Sent[] = [];
  const server = createServer();
  forward(server, sent);
  const tunnels = tunnel(server, sent);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    server: `http://127.0.0.1:${port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      for (const open of tunnels) open.destroy();
      server.close();
    },
  };
}
