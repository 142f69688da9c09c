import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/**
 * How a mail server behaves: it takes mail; it refuses the recipient; it goes silent while a mail is handed over; it takes
 * one and goes silent before it says so.
 */
export type Mood = "takes" | "refuses" | "silent" | "takes-silently";

export interface TakenMail {
  to: string[];
  raw: string;
}

export interface AMailServer {
  url: string;
  taken: TakenMail[];
  /** How many mails it was handed, whole or not. */
  handed: () => number;
  /** How many connections were made to it. */
  connections: () => number;
  be: (mood: Mood) => void;
  /** Ends every connection, whatever is being said. */
  hangUp: () => void;
  close: () => void;
}

/** Whether it talks in the clear, encrypts from the first word, or when it is asked to. */
type Talk = "clear" | "encrypted" | "encrypted when asked";

// Nobody vouches for its certificate.
const urls: Record<Talk, (port: number) => string> = {
  clear: (port) => `smtp://127.0.0.1:${port}`,
  encrypted: (port) => `smtps://127.0.0.1:${port}?tls.rejectUnauthorized=false`,
  "encrypted when asked": (port) => `smtp://127.0.0.1:${port}?tls.rejectUnauthorized=false`,
};

/** A real mail server on this machine that keeps what it is given. Nobody whose address begins with "nobody" is known to it. */
export async function aMailServer(talk: Talk = "clear"): Promise<AMailServer> {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  let [mood, handed]: [Mood, number] = ["takes", 0];
  const server = new SMTPServer({
    secure: talk === "encrypted",
    disabledCommands: talk === "encrypted when asked" ? ["AUTH"] : ["AUTH", "STARTTLS"],
    closeTimeout: 100,
    onRcptTo: ({ address }, _, done) =>
      done(mood === "refuses" || address.startsWith("nobody") ? new Error("No such mailbox") : undefined),
    onData: (stream, { envelope }, done) => {
      handed += 1;
      // As it was when the mail came: the next mood is for the next mail.
      const silently = mood === "takes-silently";
      if (mood === "silent") return void stream.resume();
      void text(stream).then((raw) => {
        taken.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        if (!silently) done();
      });
    },
  });
  // A client that was killed in the middle of a word is what is being tested.
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => sockets.add(socket));
  const listening = await new Promise<AddressInfo | string | null>((done) => {
    const inner = server.listen(0, "127.0.0.1", () => done(inner.address()));
  });
  const port = typeof listening === "object" && listening ? listening.port : 0;
  return {
    url: urls[talk](port),
    taken,
    handed: () => handed,
    connections: () => sockets.size,
    hangUp: () => sockets.forEach((socket) => socket.destroy()),
    be: (next) => (mood = next),
    close: () => server.close(),
  };
}
