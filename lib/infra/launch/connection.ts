import { Client, type ClientConfig } from "pg";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** The code of a system or PostgreSQL error; a list of tried addresses has the code of its first. */
export function errorCode(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Connects, or throws what the driver threw. The caller ends the client. */
export async function connect(config: ClientConfig): Promise<Client> {
  const client = new Client({ connectionTimeoutMillis: 5_000, ...config });
  // A connection that breaks while idle must not end the process; the next query says so.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

interface Target {
  where: string;
  user: string;
  database: string;
}

function target(url: string): Target {
  const { host, username, pathname } = new URL(url);
  return { where: host, user: decodeURIComponent(username), database: decodeURIComponent(pathname.slice(1)) };
}

const unreachable = ({ where }: Target) =>
  `DATABASE_URL names ${where}, and nothing answers there. Start that PostgreSQL, or correct the host and port.`;
const refusedPassword = ({ where, user }: Target) =>
  `The PostgreSQL at ${where} does not accept the user "${user}" with the password in DATABASE_URL. Correct either of them.`;

const sentences: Record<string, (target: Target) => string> = {
  ECONNREFUSED: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ECONNRESET: unreachable,
  ENOTFOUND: ({ where }) => `DATABASE_URL names the host ${where}, which does not exist. Correct the host.`,
  EAI_AGAIN: ({ where }) =>
    `DATABASE_URL names the host ${where}, which cannot be looked up now. Check the network or the host.`,
  "28P01": refusedPassword,
  "28000": refusedPassword,
  "3D000": ({ where, database }) =>
    `The PostgreSQL at ${where} has no database "${database}". Create it (createdb ${database}), or correct DATABASE_URL.`,
  "57P03": ({ where }) => `The PostgreSQL at ${where} is starting up or shutting down. Start again in a minute.`,
  "53300": ({ where }) => `The PostgreSQL at ${where} has no connection left. Raise max_connections, or close others.`,
};

/** One sentence for why the operator's database cannot be used. Never names a password. */
export function connectionFault(url: string, error: unknown): OperatorFault {
  const code = errorCode(error) ?? "";
  const sentence = sentences[code]?.(target(url));
  if (sentence !== undefined) return new OperatorFault(sentence);
  const reason = error instanceof Error ? error.message : "no reason given";
  if (/timeout|terminated unexpectedly/.test(reason)) return new OperatorFault(unreachable(target(url)));
  return new OperatorFault(`The PostgreSQL at ${target(url).where} cannot be used with DATABASE_URL: ${reason}.`);
}

/** Throws a sentence unless the operator's database answers and keeps text as UTF-8. */
export async function checkConnection(url: string): Promise<void> {
  const client = await connect({ connectionString: url }).catch((error: unknown) => {
    throw connectionFault(url, error);
  });
  try {
    const { rows } = await client.query<{ server_encoding: string }>("SHOW server_encoding");
    if (rows[0]?.server_encoding !== "UTF8")
      throw new OperatorFault(
        "The database that DATABASE_URL names does not keep text as UTF-8. Create one with ENCODING 'UTF8'.",
      );
  } finally {
    await client.end();
  }
}
