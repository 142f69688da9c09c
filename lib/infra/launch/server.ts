import { createServer, type IncomingMessage, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import next from "next";
import type { Env } from "@/lib/infra/env";
import { errorCode } from "@/lib/infra/launch/connection";
import { believeAddress } from "@/lib/infra/launch/client-address";
import { directPost } from "@/lib/infra/launch/direct-posts";
import { drawnTogether } from "@/lib/infra/launch/drawn-together";
import { lend } from "@/lib/infra/launch/lend";
import { refusalOf, refuse } from "@/lib/infra/launch/unanswerable";
import { duringAnswer } from "@/lib/infra/status";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** Something that works beside the pages: starting it gives the way to stop it. */
export interface Service {
  start(): Promise<() => Promise<void>>;
}

export interface RunningServer {
  /** Takes no more requests, lets those under way finish for a few seconds, then ends. */
  stop(): Promise<void>;
}

const longestDrain = 5_000;

function listen(server: Server, { host, port }: Env): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error) => {
      const taken = errorCode(error) === "EADDRINUSE";
      const what = taken ? "is taken by another program" : `cannot be listened on (${errorCode(error)})`;
      fail(
        new OperatorFault(
          `Port ${port} ${what}. Choose another one: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
        ),
      );
    });
    server.listen({ host, port }, done);
  });
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const given = new AbortController();
  const waited = sleep(longestDrain, undefined, { signal: given.signal }).catch(() => undefined);
  await Promise.race([closed, waited]);
  given.abort();
  server.closeAllConnections();
}

/** Longer than a proxy keeps a quiet connection open (nginx: a minute), so that no request is sent into one that closes. */
const idleMs = 75_000;

/** Serves the built portal and runs the services beside it. */
export async function startServer(env: Env, services: readonly Service[]): Promise<RunningServer> {
  // "localhost" is how Next addresses itself when it rewrites a path; with a number it leaves the process and loops.
  const app = next({ dev: false, hostname: "localhost", port: env.port, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  let draining = false;
  const server = createServer((request: IncomingMessage, response) => {
    believeAddress(request, env.trustProxy);
    if (env.trustProxy) lend(request, response);
    if (draining) response.setHeader("Connection", "close");
    const refusal = refusalOf(request);
    const post = directPost(request, response);
    if (refusal) refuse(response, refusal);
    else if (post) void post();
    else void drawnTogether(request, response, () => duringAnswer(response, () => void handle(request, response)));
  });
  server.keepAliveTimeout = idleMs;
  await listen(server, env);
  const stops = await Promise.all(services.map((service) => service.start()));
  return {
    stop: async () => {
      draining = true;
      await drain(server);
      await Promise.all(stops.map((stop) => stop()));
      await app.close();
    },
  };
}
