import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { S3Settings } from "@/lib/infra/storage-contract";

/** A store that speaks as much of S3 as is asked of one, and believes no signature that it has not worked out itself. */
export interface AnS3Store {
  settings: S3Settings;
  /** What lies in its bucket. */
  objects: Map<string, Buffer>;
  /** Statuses for the next requests, before anything of them is looked at; "hang up" ends the connection. */
  troubles: (number | "hang up")[];
  /** How many requests have come. */
  requests: () => number;
  close: () => Promise<void>;
}

const keys = { bucket: "evidence", region: "eu-west-2", accessKeyId: "AN-ID", secretAccessKey: "a+secret/key" };
const hash = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const mac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();

/** The signature as the documentation of AWS describes it (version 4), over the headers that the request says are signed. */
function signatureOf(request: IncomingMessage, signed: string, scope: string): string {
  const [day = "", region = ""] = scope.split("/");
  const headers = signed.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const payload = String(request.headers["x-amz-content-sha256"]);
  const canonical = [request.method, request.url, "", headers.join(""), signed, payload].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, hash(canonical)].join("\n");
  const key = [region, "s3", "aws4_request"].reduce<Buffer>(mac, mac(`AWS4${keys.secretAccessKey}`, day));
  return mac(key, toSign).toString("hex");
}

interface Asked {
  request: IncomingMessage;
  body: Buffer;
}

function readAuthorization({ headers }: IncomingMessage) {
  const words =
    /Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=(\w+)/.exec(headers.authorization ?? "") ?? [];
  const [, id = "", scope = "", signed = "", signature = ""] = words;
  return { id, scope, signed, signature };
}

/** What may be wrong with a request, with the code by which S3 calls it, in the order in which it is found. */
const faults: [number, string, (asked: Asked) => boolean][] = [
  [403, "InvalidAccessKeyId", ({ request }) => readAuthorization(request).id !== keys.accessKeyId],
  [
    400,
    "AuthorizationHeaderMalformed",
    ({ request }) => readAuthorization(request).scope.split("/")[1] !== keys.region,
  ],
  [
    403,
    "SignatureDoesNotMatch",
    ({ request }) => {
      const { signed, scope, signature } = readAuthorization(request);
      return signature !== signatureOf(request, signed, scope);
    },
  ],
  [400, "XAmzContentSHA256Mismatch", ({ request, body }) => hash(body) !== request.headers["x-amz-content-sha256"]],
  [404, "NoSuchBucket", ({ request }) => !String(request.url).startsWith(`/${keys.bucket}/`)],
];

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" }).end(`<Error><Code>${code}</Code></Error>`);
}

function serve(objects: Map<string, Buffer>, { request, body }: Asked, response: ServerResponse): void {
  const name = String(request.url).split("/").at(-1) ?? "";
  if (request.method === "PUT") objects.set(name, body);
  if (request.method === "DELETE") objects.delete(name);
  const found = objects.get(name);
  if (request.method !== "GET") response.writeHead(request.method === "PUT" ? 200 : 204).end();
  else if (found) response.writeHead(200).end(found);
  else refuse(response, 404, "NoSuchKey");
}

/** Starts one on a port of its own. */
export async function anS3Store(): Promise<AnS3Store> {
  const objects = new Map<string, Buffer>();
  const troubles: AnS3Store["troubles"] = [];
  let count = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    count += 1;
    const body = await buffer(request);
    const trouble = troubles.shift();
    if (trouble === "hang up") return request.socket.destroy();
    if (trouble !== undefined) return refuse(response, trouble, "SlowDown");
    const [fault] = faults.filter(([, , isAtFault]) => isAtFault({ request, body }));
    return fault ? refuse(response, fault[0], fault[1]) : serve(objects, { request, body }, response);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { endpoint: `http://127.0.0.1:${port}`, ...keys },
    ...{ objects, troubles, requests: () => count },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
