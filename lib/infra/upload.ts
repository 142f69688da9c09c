import "server-only";
import { nestFields, type Nested } from "@/lib/kernel/nest-fields";
import { type LeftOut, uploadLimits } from "@/lib/kernel/upload";
import { isOwnPost, sentence } from "./form-post";
import { securityHeaders } from "./headers";
import { switches } from "./switches";
import { type FormFault, type Keeper, readForm } from "./upload-form";

/** Bytes of all posts that are being read or worked on at this moment; a part of it is for words alone. */
const roomForAll = 6 * uploadLimits.form;
const roomForFiles = roomForAll - 16 * 1024 * 1024;
/** A browser that is answered before it has sent everything shows a fault of its own: this much is read, kept or not. */
const mostRead = 20 * uploadLimits.form;

/** A form with files: what was typed, the files that were chosen, and those of them that were not kept. */
export interface Upload {
  typed: Nested;
  files: File[];
  left: LeftOut[];
}

/**
 * What to say of the files of a form that comes back: why one was left out, or that they are to be chosen again, since a browser lets
 * no page choose a file for somebody.
 */
export function faultOfFiles({ files, left }: Pick<Upload, "files" | "left">): LeftOut["fault"] | "again" | undefined {
  return left[0]?.fault ?? (files.length > 0 ? "again" : undefined);
}

/** Why a form with files could not be read at all. */
export type UploadFault = "foreign" | "no-form" | FormFault;
export const uploadStatus: Record<UploadFault | LeftOut["fault"], number> = {
  foreign: 403,
  "no-form": 415,
  incomplete: 400,
  "too-large": 413,
  "too-large-together": 413,
  busy: 503,
  paused: 503,
};

const refusals: Record<UploadFault, string> = {
  foreign: "This form was sent from another site. Open the page here and send it again.",
  "no-form": "Send this as a form.",
  incomplete: "The form arrived incomplete. Go back and send it again.",
  "too-large": "That is more than this form takes. Go back, shorten it or choose fewer files, and send it again.",
  busy: "Many people are sending files at this moment. Go back and send it again in a minute.",
};

declare global {
  // Each bundle of the server has its own copy of this module; the memory is one.
  var untickedUploadBytes: number | undefined;
}

const heldByAll = () => globalThis.untickedUploadBytes ?? 0;

/** The memory of one post, counted with that of all others until `giveBack`. */
function ownShare(isPaused: boolean): Keeper & { giveBack: () => void } {
  let own = 0;
  const hold = (bytes: number) => {
    own += bytes;
    globalThis.untickedUploadBytes = heldByAll() + bytes;
  };
  const faultAt = (size: number, chunk: number): LeftOut["fault"] | undefined => {
    if (isPaused) return "paused";
    if (size > uploadLimits.file) return "too-large";
    if (own + chunk > uploadLimits.form) return "too-large-together";
    return heldByAll() + chunk > roomForFiles ? "busy" : undefined;
  };
  return {
    file: (size, chunk) => {
      const fault = faultAt(size, chunk);
      if (!fault) hold(chunk);
      return fault;
    },
    words: (size) => {
      const fits = heldByAll() + size <= roomForAll;
      if (fits) hold(size);
      return fits;
    },
    forget: (bytes) => hold(-bytes),
    giveBack: () => hold(-own),
  };
}

const form = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const typeOf = (request: Request) => request.headers.get("content-type") ?? "";

/** Why a post is refused before anything of it is read, or asked of the database. */
function faultBefore(request: Request, ownOrigin: string): UploadFault | undefined {
  if (!isOwnPost(request, ownOrigin)) return "foreign";
  return form.test(typeOf(request)) ? undefined : "no-form";
}

async function readUpload(request: Request, keeper: Keeper): Promise<Upload | UploadFault> {
  const read = await readForm(request.body ?? [], { type: typeOf(request), most: mostRead, keeper });
  return typeof read === "string" ? read : { ...read, typed: nestFields(read.fields) };
}

/** What to do with an upload, and with the reason why there is none: a sentence where nothing else is said. */
interface Answers {
  taken: (upload: Upload) => Promise<Response>;
  refused?: (fault: UploadFault) => Promise<Response>;
}

/**
 * Reads a form with files and answers it. Files of more than 15 MB, or of more than 45 MB together, are left out, and so are all while
 * there is no room for them or organisers have paused them; what was typed is there all the same. What all such posts hold in memory is
 * bounded, from the first byte to the answer. These addresses are led past the proxy, so the answer gets its headers here.
 * `ownOrigin` is the origin people see (BASE_URL's).
 */
export async function answerUpload(
  request: Request,
  ownOrigin: string,
  { taken, refused = async (fault) => sentence(uploadStatus[fault], refusals[fault]) }: Answers,
): Promise<Response> {
  const fault = faultBefore(request, ownOrigin);
  if (fault) return guarded(await refused(fault));
  const share = ownShare((await switches()).pauseUploads);
  try {
    const read = await readUpload(request, share);
    return guarded(typeof read === "string" ? await refused(read) : await taken(read));
  } finally {
    share.giveBack();
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
