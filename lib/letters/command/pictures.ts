import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { z } from "zod";
import type { Picture, Pictures } from "../document";
import { messageExhibit, pictureExhibit, type Exhibit } from "../schema";

const megabyte = 1024 * 1024;
const most = 15 * megabyte;
const types = { png: "image/png", jpeg: "image/jpeg" } as const;

/** A picture as the command is given it: by the name of its file. */
const pictureFileSchema = pictureExhibit.omit({ sha256: true, type: true, width: true, height: true }).extend({
  file: z.string().min(1, { error: "Name a PNG or JPEG file" }).meta({
    description: "A PNG or JPEG file of at most 15 MB; its name is relative to the file with the facts",
  }),
});

/** An exhibit as the command is given it: a picture by its file, an e-mail in words. */
export const exhibitFileSchema = z.union([pictureFileSchema, messageExhibit]);
export type ExhibitFile = z.infer<typeof exhibitFileSchema>;

/** A picture with its bytes; or what is wrong with the file, as a sentence. */
export type ReadPicture = { ok: true; picture: Picture; bytes: Uint8Array } | { ok: false; fault: string };

/** Reads a picture file: its type by its bytes, its size in pixels, and its SHA-256. */
export async function readPicture(path: string): Promise<ReadPicture> {
  const bytes = bytesIn(path);
  if (typeof bytes === "string") return { ok: false, fault: bytes };
  if (bytes.length > most) return { ok: false, fault: "the file is larger than 15 MB" };
  try {
    const image = sharp(bytes, { failOn: "error" });
    const { format, width, height } = await image.metadata();
    if (format !== "png" && format !== "jpeg") return { ok: false, fault: "the file is neither PNG nor JPEG" };
    // Only decoding it whole shows that nothing of it is missing.
    await image.stats();
    return { ok: true, picture: { sha256: sha256Of(bytes), type: types[format], width, height }, bytes };
  } catch {
    return { ok: false, fault: "the file cannot be read as a picture" };
  }
}

function bytesIn(path: string): Uint8Array | string {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const samplesFolder = join(process.cwd(), "lib", "letters", "samples");

/** The pictures of the sample facts, by SHA-256, each with the file it lies in. */
function sampleFiles(): { file: string; bytes: Uint8Array }[] {
  return readdirSync(samplesFolder)
    .filter((name) => name.endsWith(".png"))
    .map((name) => join(samplesFolder, name))
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(file)) }));
}

/** The pictures of the sample facts. */
export function samplePictures(): Pictures {
  return new Map(sampleFiles().map(({ bytes }) => [sha256Of(bytes), bytes]));
}

/** A sample's exhibit as the command takes it. Throws when its picture is not among the samples. */
export function asExhibitFile(exhibit: Exhibit): ExhibitFile {
  if ("message" in exhibit) return exhibit;
  const { sha256, type: _type, width: _width, height: _height, ...told } = exhibit;
  const found = sampleFiles().find(({ bytes }) => sha256Of(bytes) === sha256);
  if (!found) throw new Error(`No sample picture ${sha256}`);
  return { file: found.file, ...told };
}
