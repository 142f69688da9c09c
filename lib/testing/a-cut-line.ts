import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";

/** When a line is cut: before its statement of that number, counted from 1, reaches the database, or before the answer to it comes back. */
export interface Cut {
  statement: number;
  when: "before" | "after";
}

/** A way to a database that breaks at a chosen statement, as when the program is killed there. */
export interface CutLine {
  url: string;
  /** How many statements went over it. */
  statements(): number;
  close(): Promise<void>;
}

/** What ends a statement in PostgreSQL's protocol: "Q" is one by itself, "S" closes one that came in parts. */
const ends = new Set(["Q", "S"]);

/** How long the first message is, or 0 while it is not all there. Only the very first of a connection has no letter. */
function firstLength(buffered: Buffer, hasLetter: boolean): number {
  const letter = hasLetter ? 1 : 0;
  if (buffered.length < letter + 4) return 0;
  const length = letter + buffered.readInt32BE(letter);
  return buffered.length < length ? 0 : length;
}

/** Reads the messages of a client, across its packets, and tells of each statement before it is passed on. */
function statementsIn(onStatement: () => boolean): (packet: Buffer) => Buffer {
  let buffered = Buffer.alloc(0);
  let hasBegun = false;
  return (packet) => {
    buffered = Buffer.concat([buffered, packet]);
    const passed: Buffer[] = [];
    for (let length = firstLength(buffered, hasBegun); length > 0; length = firstLength(buffered, hasBegun)) {
      if (hasBegun && ends.has(String.fromCharCode(buffered[0] ?? 0)) && !onStatement()) break;
      passed.push(buffered.subarray(0, length));
      buffered = buffered.subarray(length);
      hasBegun = true;
    }
    return Buffer.concat(passed);
  };
}

/** Opens a line to the database that is cut where the test says; without a cut it only counts. */
export async function aCutLine(databaseUrl: string, cut?: Cut): Promise<CutLine> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let statements = 0;
  let isDeaf = false;
  const cutAll = () => sockets.forEach((socket) => socket.destroy());
  const onStatement = () => {
    statements += 1;
    if (!cut || statements !== cut.statement) return true;
    if (cut.when === "before") cutAll();
    else isDeaf = true;
    return cut.when === "after";
  };
  const server = createServer((client) => {
    const database = createConnection(Number(target.port), target.hostname);
    for (const socket of [client, database]) sockets.add(socket.on("error", () => undefined));
    const read = statementsIn(onStatement);
    client.on("data", (packet) => database.write(read(packet)));
    // What the database answers after the cut says that it has done the statement, and is heard by nobody.
    database.on("data", (packet) => (isDeaf ? cutAll() : client.write(packet)));
    client.on("close", () => database.destroy());
    database.on("close", () => client.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(databaseUrl);
  url.port = String(typeof address === "object" && address !== null ? address.port : 0);
  const close = async () => {
    cutAll();
    server.close();
    await once(server, "close");
  };
  return { url: url.href, statements: () => statements, close };
}
