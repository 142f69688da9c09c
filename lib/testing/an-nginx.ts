import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ensureNginx } from "@/lib/infra/launch/nginx.mjs";
import { until } from "@/lib/testing/a-start";

export const configuration = "docs/operate/nginx.conf";
const name = "unticked.example.org";

/** What a test asks for. `from` is the address on this machine that it asks from. */
interface Asked {
  method?: string;
  headers?: Record<string, string>;
  from?: string;
  body?: Uint8Array;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  /** The name of each header, as often as it came. */
  names: string[];
  text: string;
}

export interface AnNginx {
  /** As a crowd would ask for it; over TLS, unless the start said otherwise. */
  address: string;
  /** Where it leads from http to https. */
  plain: string;
  /** An empty file that it serves as it serves the portal, to measure by. */
  empty: string;
  ask(path: string, asked?: Asked): Promise<Answered>;
  stop(): Promise<void>;
}

export function aFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    }),
  );
}

/** The operator's configuration with these in the place of what it says; what is not in it any more is a fault. */
function filledIn(changes: readonly (readonly [said: string, instead: string])[]): string {
  let site = readFileSync(configuration, "utf8");
  for (const [said, instead] of changes) {
    if (!site.includes(said)) throw new Error(`${configuration} does not say “${said}”.`);
    site = site.replaceAll(said, instead);
  }
  return site;
}

/** The rest of nginx, as Debian has it, with its folders in one place. Everything that passes through is the portal's to name. */
const around = (folder: string, beside: string) => `
daemon off;
pid ${folder}/pid;
worker_processes auto;
error_log ${folder}/nginx.log;
events { worker_connections 4096; }
http {
  sendfile on;
  tcp_nopush on;
  gzip on;
  access_log ${folder}/access.log;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n  ")}
  include ${folder}/site.conf;
  ${beside}
}
`;

interface Front {
  /** The port of what stands behind it. */
  portal: number;
  /** Without a certificate, for a crowd that is to be spared it too. */
  bare?: boolean;
}

interface Ports {
  tls: number;
  plain: number;
  empty: number;
}

/** A folder with the configuration, its certificate and an empty file. */
function aFolder({ portal, bare = false }: Front, ports: Ports, openssl: string): string {
  const folder = mkdtempSync(join(tmpdir(), "unticked-nginx-"));
  chmodSync(folder, 0o711);
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", `${folder}/privkey.pem`];
  const named = ["-days", "2", "-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`];
  spawnSync(openssl, ["req", "-x509", ...key, ...named, "-out", `${folder}/fullchain.pem`]);
  const listen = (at: number) => `listen 127.0.0.1:${at}${bare ? "" : " ssl http2"};`;
  const site = filledIn([
    ["listen [::]:80;", ""],
    ["listen [::]:443 ssl http2;", ""],
    ["listen 80;", `listen 127.0.0.1:${ports.plain};`],
    ["listen 443 ssl http2;", listen(ports.tls)],
    ["server 127.0.0.1:3000 ", `server 127.0.0.1:${portal} `],
    [`/etc/letsencrypt/live/${name}`, folder],
    ["/var/lib/nginx/unticked", `${folder}/kept`],
    ["/var/log/nginx/unticked.log", `${folder}/unticked.log`],
  ]);
  const certificate = `ssl_certificate ${folder}/fullchain.pem; ssl_certificate_key ${folder}/privkey.pem;`;
  const beside = `server { ${listen(ports.empty)} ${certificate} access_log off; root ${folder}/public; }`;
  mkdirSync(join(folder, "public"));
  writeFileSync(join(folder, "public/empty"), "");
  writeFileSync(join(folder, "site.conf"), site);
  writeFileSync(join(folder, "nginx.conf"), around(folder, beside));
  return folder;
}

/** Asks as a browser would, over lines that stay open. */
function asking(agent: Agent, port: number): AnNginx["ask"] {
  return async (path, { method = "GET", headers = {}, from, body } = {}) => {
    const options = { host: "127.0.0.1", port, path, method, servername: name, agent, localAddress: from };
    const response = await new Promise<IncomingMessage>((got, failed) => {
      const asked = request({ ...options, headers: { host: name, ...headers } }, got);
      // Whoever sends too much may be answered, and cut off, before all is sent.
      asked.on("error", failed).end(body);
    });
    const names = response.rawHeaders.filter((_, at) => at % 2 === 0);
    return { status: response.statusCode ?? 0, headers: response.headers, names, text: await text(response) };
  };
}

/** nginx with the configuration of the operator's guide, in front of a port of this machine. */
export async function anNginx(front: Front): Promise<AnNginx> {
  const { nginx, openssl } = ensureNginx();
  const ports = { tls: await aFreePort(), plain: await aFreePort(), empty: await aFreePort() };
  const folder = aFolder(front, ports, openssl);
  const words = ["-p", folder, "-e", `${folder}/nginx.log`, "-c", join(folder, "nginx.conf")];
  const checked = spawnSync(nginx, ["-t", ...words], { encoding: "utf8" });
  if (checked.status !== 0) throw new Error(checked.stderr);
  const child = spawn(nginx, words, { stdio: "ignore" });
  const ended = once(child, "exit");
  const plain = `http://127.0.0.1:${ports.plain}`;
  const listens = () => fetch(plain, { redirect: "manual" }).then(({ status }) => status === 301);
  await until(() => listens().catch(() => false), 20);
  const agent = new Agent({ ca: readFileSync(join(folder, "fullchain.pem")), keepAlive: true, maxSockets: 50 });
  const scheme = front.bare === true ? "http" : "https";
  return {
    address: `${scheme}://127.0.0.1:${ports.tls}`,
    empty: `${scheme}://127.0.0.1:${ports.empty}/empty`,
    plain,
    ask: asking(agent, ports.tls),
    stop: async () => {
      agent.destroy();
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
