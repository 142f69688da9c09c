import { BlobReader, ZipReader, type FileEntry } from "@zip.js/zip.js/lib/zip-core-native.js";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

/** One file of an archive, in its list and not yet unpacked. */
export interface ZipEntry {
  path: string;
  /** Lengths in bytes: unpacked, and as it lies in the archive. Unpacking stops where it gives more than the list says. */
  bytes: number;
  packed: number;
  isLocked: boolean;
  stream: (signal?: AbortSignal) => ReadableStream<Uint8Array>;
}

const zipMarks = [
  [3, 4],
  [5, 6],
  [7, 8],
];

/** Whether a file begins as an archive does, whatever it is called. */
export async function isZip(blob: Blob): Promise<boolean> {
  const [p, k, third, fourth] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && zipMarks.some(([a, b]) => a === third && b === fourth);
}

/** The bytes of a file, unpacked as they are asked for. A damaged file, or one whose checksum is another, fails the stream. */
function unpack(entry: FileEntry, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  entry
    .getData(writable, { useWebWorkers: false, checkCrc32: true, ...(signal ? { signal } : {}) })
    .catch((error: unknown) => writable.abort(error))
    .catch(() => undefined);
  return readable;
}

function entryFrom(entry: FileEntry): ZipEntry {
  return {
    path: entry.filename,
    bytes: entry.uncompressedSize,
    packed: entry.compressedSize,
    isLocked: entry.encrypted,
    stream: (signal) => unpack(entry, signal),
  };
}

/**
 * The files of an archive, by the list at its end; folders are left out. Zip64 and archives with something before or
 * after them are read. Names may be anything, since nothing is written.
 */
export async function entriesOf(
  blob: Blob,
  most: number,
): Promise<Result<ZipEntry[], "broken" | "password" | "too-many-files">> {
  const reader = new ZipReader(new BlobReader(blob), { filenameValidation: "tolerant" });
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!entry.directory) entries.push(entryFrom(entry));
      if (entries.length > most) return refuse("too-many-files");
    }
    return succeed(entries);
  } catch (error) {
    return refuse(error instanceof Error && /encrypted/i.test(error.message) ? "password" : "broken");
  } finally {
    await reader.close();
  }
}
