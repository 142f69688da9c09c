import "server-only";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import type { LeftOut } from "@/lib/kernel/upload";

/** No form of ours has so many fields and files. */
const mostParts = 400;
const mostText = 1024 * 1024;
const mostHead = 16 * 1024;

/** Who keeps the memory says of each piece that arrives whether it may be kept. */
export interface Keeper {
  /** Why no more is kept of a file that has `size` bytes with this `chunk`; it has been counted where nothing is said. */
  file: (size: number, chunk: number) => LeftOut["fault"] | undefined;
  /** False where there is no room for so many bytes of words. */
  words: (size: number) => boolean;
  forget: (bytes: number) => void;
}

interface FormRead {
  fields: [name: string, text: string][];
  files: File[];
  left: LeftOut[];
}

/** Why nothing of a form is kept, its words included: nothing that a page of ours sends ends so. */
export type FormFault = "incomplete" | "too-large" | "busy";

type Body = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
type Reading = FormRead & { text: number; fault: FormFault | undefined };

/** As forms are written, a quotation mark in the name of a file stands for the end of it otherwise. */
const plainName = (name: string) => name.replaceAll("%22", '"');

/** A file input that was left alone sends a file all the same, without a name. */
function readFile(into: FormRead, keeper: Keeper, { file, name }: { file: Readable; name: string }): void {
  let [chunks, size]: [Uint8Array[], number] = [[], 0];
  let fault: LeftOut["fault"] | undefined;
  file.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    if (fault) return;
    fault = keeper.file(size, chunk.length);
    if (!fault) return void chunks.push(chunk);
    keeper.forget(size - chunk.length);
    chunks = [];
  });
  file.on("end", () => {
    if (fault) into.left.push({ name, fault });
    else if (name !== "" || size > 0) into.files.push(new File([Buffer.concat(chunks)], name));
    chunks = [];
  });
  // The form as a whole is incomplete then, and says so.
  file.on("error", () => undefined);
}

function readField(into: Reading, keeper: Keeper, [name, text]: [string, string]): void {
  const size = Buffer.byteLength(name) + Buffer.byteLength(text);
  into.text += size;
  if (into.text > mostText) into.fault ??= "too-large";
  else if (!keeper.words(size)) into.fault ??= "busy";
  else into.fields.push([name, text]);
}

async function* readUpTo(most: number, body: Body, into: Reading) {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return void (into.fault = "too-large");
    yield chunk;
  }
}

/**
 * Reads a form as it arrives: its words, and the files that `keeper` keeps. The bytes of others are forgotten as they come, so that
 * what was typed beside them is not lost. `most` is where reading ends; `type` the header of the request.
 */
export async function readForm(
  body: Body,
  { type, most, keeper }: { type: string; most: number; keeper: Keeper },
): Promise<FormRead | FormFault> {
  const read: Reading = { fields: [], files: [], left: [], text: 0, fault: undefined };
  try {
    const parser = new Busboy({
      headers: { "content-type": type },
      preservePath: true,
      isPartAFile: (_field, _type, name) => name !== undefined,
      // A field that is cut off there is longer than all may be.
      limits: { parts: mostParts, fields: mostParts, fieldSize: mostText + 1, headerSize: mostHead },
    });
    const tooMany = () => void (read.fault ??= "incomplete");
    parser.on("partsLimit", tooMany).on("fieldsLimit", tooMany);
    parser.on("field", (name = "", text) => readField(read, keeper, [name, text]));
    parser.on("file", (_field, file, name = "") => readFile(read, keeper, { file, name: plainName(name) }));
    await pipeline(readUpTo(most, body, read), parser);
  } catch {
    read.fault ??= "incomplete";
  }
  return read.fault ?? read;
}
