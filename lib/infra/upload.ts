import "server-only";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { nestFields, type Nested } from "@/lib/kernel/nest-fields";
import { isOwnPost } from "./form-post";
import { securityHeaders } from "./headers";
import { switches } from "./switches";

const megabyte = 1024 * 1024;
/** Bytes of one post. */
const largestUpload = 45 * megabyte;
/** Bytes of all posts that are being read or worked on at this moment. */
const roomForAll = 6 * largestUpload;
/** A browser that is answered before it has sent everything shows a fault of its own: this much more is read and forgotten. */
const mostForgotten = 4 * largestUpload;
const mostFields = 400;

/** A form with files: what was typed, and the files that were chosen. */
export interface Upload {
  typed: Nested;
  files: File[];
}

/** Why a form with files could not be read. */
export type UploadFault = "foreign" | "no-form" | "incomplete" | "too-large" | "busy" | "paused";
export const uploadStatus: Record<UploadFault, number> = {
  foreign: 403,
  "no-form": 415,
  incomplete: 400,
  "too-large": 413,
  busy: 503,
  paused: 503,
};

declare global {
  // Each bundle of the server has its own copy of this module; the memory is one.
  var untickedUploadBytes: number | undefined;
}

const heldByAll = () => globalThis.untickedUploadBytes ?? 0;
const hold = (bytes: number) => (globalThis.untickedUploadBytes = heldByAll() + bytes);

type Body = { kind: "whole"; bytes: Uint8Array<ArrayBuffer> } | { kind: UploadFault };

/** Why no more of a body is kept: it is too large by itself, or there is no room now. */
function faultAt(size: number, chunk: number): UploadFault | undefined {
  if (size > largestUpload) return "too-large";
  return heldByAll() + chunk > roomForAll ? "busy" : undefined;
}

/** Reads the body chunk by chunk; `count` is told of each that is kept. */
async function readBody(request: Request, count: (bytes: number) => void): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let [size, fault]: [number, UploadFault | undefined] = [0, undefined];
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    fault ??= faultAt(size, chunk.byteLength);
    if (size > largestUpload + mostForgotten) break;
    if (fault) continue;
    count(chunk.byteLength);
    chunks.push(chunk);
  }
  return fault ? { kind: fault } : { kind: "whole", bytes: Uint8Array.from(Buffer.concat(chunks)) };
}

const isFile = (value: FormDataEntryValue): value is File => typeof value !== "string";
/** A file input that was left alone sends a file all the same, without a name. */
const isChosen = ({ name, size }: File) => name !== "" || size > 0;

async function formIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Upload | undefined> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => undefined);
  if (!form || [...form.keys()].length > mostFields) return undefined;
  return { typed: nestFields(form), files: [...form.values()].filter(isFile).filter(isChosen) };
}

/** A form without a file loses nothing by the pause. */
async function unlessPaused(read: Upload | UploadFault): Promise<Upload | UploadFault> {
  if (typeof read === "string" || read.files.length === 0) return read;
  return (await switches()).pauseUploads ? "paused" : read;
}

async function readUpload(
  request: Request,
  ownOrigin: string,
  count: (bytes: number) => void,
): Promise<Upload | UploadFault> {
  if (!isOwnPost(request, ownOrigin)) return "foreign";
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return "no-form";
  const body = await readBody(request, count).catch((): Body => ({ kind: "incomplete" }));
  return body.kind === "whole" ? unlessPaused((await formIn(body.bytes, type)) ?? "incomplete") : body.kind;
}

/** What to do with an upload, or with the reason why there is none. */
interface Answers {
  taken: (upload: Upload) => Promise<Response>;
  refused: (fault: UploadFault) => Promise<Response>;
}

/**
 * Reads a form with files of at most 45 MB and answers it. What all such posts hold in memory is bounded, from the first byte to the
 * answer; a `BusyFault` of the work is a refusal too. These addresses are led past the proxy, so the answer gets its headers here.
 * `ownOrigin` is the origin people see (BASE_URL's).
 */
export async function answerUpload(
  request: Request,
  ownOrigin: string,
  { taken, refused }: Answers,
): Promise<Response> {
  let own = 0;
  const count = (bytes: number) => {
    own += bytes;
    hold(bytes);
  };
  try {
    const read = await readUpload(request, ownOrigin, count);
    return guarded(typeof read === "string" ? await refused(read) : await taken(read));
  } catch (fault) {
    if (!(fault instanceof BusyFault)) throw fault;
    return guarded(await refused("busy"));
  } finally {
    hold(-own);
  }
}

/** An answer of an address that is led past the proxy, with the headers that every other gets there. */
export function guarded(response: Response): Response {
  const policy = {
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
  };
  for (const [name, value] of Object.entries({ ...securityHeaders, ...policy })) response.headers.set(name, value);
  return response;
}
