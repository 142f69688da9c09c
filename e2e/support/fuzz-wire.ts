import { request } from "node:http";
import { connect } from "node:net";

/** One request, word for word: no client in between tidies its address or its headers up. */
export interface Sent {
  method: string;
  /** From the origin on, as it goes over the wire. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string | undefined;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

/** Longer than anything of the portal takes, on a machine that has other work to do. */
const patienceMs = 30_000;

let clients = 0;

/** Somebody else each time: what is allowed to one client would otherwise soon be spent, and all else be refused. */
function anotherClient(): string {
  clients += 1;
  return `127.${1 + (clients >> 16)}.${(clients >> 8) & 255}.${clients & 255}`;
}

/** Sends a request and gives what comes back; a text where nothing does. */
export function send(port: number, { method, path, headers, body }: Sent): Promise<Answer | string> {
  return new Promise((done) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = {
      host: "127.0.0.1",
      port,
      method,
      path,
      headers: { ...length, ...headers },
      agent: false,
      timeout: patienceMs,
    };
    const asking = request({ ...options, localAddress: anotherClient() }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", () => done("the answer broke off"));
      answer.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
      });
    });
    asking.on("timeout", () => {
      done("no answer");
      asking.destroy();
    });
    asking.on("error", (error) => done(`no answer: ${error.message}`));
    asking.end(body);
  });
}

/** Writes bytes into a connection as they are. Gives what comes back until the portal closes it, or says no more. */
export function sendBytes(port: number, bytes: string, quietMs = 1_000): Promise<string> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: "127.0.0.1", port, localAddress: anotherClient() });
    const end = () => {
      socket.destroy();
      done(Buffer.concat(chunks).toString("latin1"));
    };
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", end).on("close", end);
    socket.setTimeout(quietMs, end);
    socket.write(Buffer.from(bytes, "latin1"));
  });
}
