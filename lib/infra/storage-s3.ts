import "server-only";
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import type { S3Settings, Storage } from "./storage-contract";

const attempts = 3;
/** Milliseconds for one attempt, and before the second; twice that before the third. */
const longest = 20_000;
const pause = 200;

const isPassing = (status: number) => status === 408 || status === 429 || status >= 500;

/** A refusal with what the store called it, for the log and for whoever sets the store up. */
export interface S3Refusal extends Error {
  /** "S3_403_SignatureDoesNotMatch". */
  code: string;
}

async function refusalOf(response: Response): Promise<S3Refusal> {
  const [, word = ""] = /<Code>(\w{1,60})<\/Code>/.exec(await response.text().catch(() => "")) ?? [];
  const code = ["S3", String(response.status), word].filter(Boolean).join("_");
  return Object.assign(new Error("The S3 store refused a request"), { code });
}

/** Once, with the network's faults as they come. */
async function attempt(client: AwsClient, address: string, { method, body }: S3Request): Promise<Response> {
  // The store then refuses bytes that changed on the way.
  const digest = createHash("sha256")
    .update(body ?? "")
    .digest("hex");
  return client.fetch(address, {
    method,
    headers: { "x-amz-content-sha256": digest, "content-type": "application/octet-stream" },
    body: body && Uint8Array.from(body),
    redirect: "manual",
    signal: AbortSignal.timeout(longest),
  });
}

interface S3Request {
  method: "PUT" | "GET" | "DELETE";
  body?: Uint8Array;
}

/** The answer, once it is neither a fault of the network nor one that passes, or the last one. */
async function ask(client: AwsClient, address: string, request: S3Request): Promise<Response> {
  for (let tried = 1; tried < attempts; tried += 1) {
    const answered = await attempt(client, address, request).catch(() => undefined);
    if (answered && !isPassing(answered.status)) return answered;
    await answered?.body?.cancel();
    await sleep(pause * 2 ** (tried - 1));
  }
  return attempt(client, address, request);
}

/**
 * Keeps bytes as objects of one bucket, addressed by path, which every S3-compatible store knows.
 * Each request is tried three times. @throws what the network throws, or an `S3Refusal`.
 */
export function s3Storage({ endpoint, bucket, ...keys }: S3Settings): Storage {
  const client = new AwsClient({ ...keys, service: "s3", retries: 0 });
  const addressOf = (name: string) => `${endpoint.replace(/\/$/, "")}/${encodeURIComponent(bucket)}/${name}`;
  /** The answer; undefined where there is no object of that name. */
  const answer = async (name: string, request: S3Request): Promise<Response | undefined> => {
    const response = await ask(client, addressOf(name), request);
    if (response.ok) return response;
    const refusal = await refusalOf(response);
    if (refusal.code.endsWith("NoSuchKey")) return undefined;
    throw refusal;
  };
  return {
    put: async (name, body) => (await answer(name, { method: "PUT", body }))?.body?.cancel(),
    get: async (name) => {
      const response = await answer(name, { method: "GET" });
      return response && new Uint8Array(await response.arrayBuffer());
    },
    remove: async (names) => {
      for (const name of names) await (await answer(name, { method: "DELETE" }))?.body?.cancel();
    },
  };
}
