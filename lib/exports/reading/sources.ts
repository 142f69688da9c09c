import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { ExportFault, ExportFile } from "../answer";
import { limits, type Limits } from "./limits";
import { entriesOf, isZip, type ZipEntry } from "./zip";

/** One file of an export, out of whatever held it. Nothing is unpacked before its stream is read. */
export interface Source {
  /** As the archive has it, with "/" between folders: a name to compare, never a place to write to. */
  path: string;
  /** The given file that holds it, or "" for a loose one. */
  container: string;
  /** Its length in bytes, and what it takes up of the given file. */
  bytes: number;
  packed: number;
  isLocked: boolean;
  stream: (signal?: AbortSignal) => ReadableStream<Uint8Array>;
}

type Opened = Result<Source[], ExportFault>;

interface Archive {
  blob: Blob;
  container: string;
  /** Where the archive stands inside the given one: "" for itself. */
  folder: string;
  depth: number;
}

interface Opening {
  signal?: AbortSignal | undefined;
  bounds: Limits;
}

const slashed = (path: string) => path.replaceAll("\\", "/");

/** A file that unpacks to what no text does is there to fill the memory. */
function isBomb({ bytes, packed }: Pick<ZipEntry, "bytes" | "packed">, bounds: Limits): boolean {
  return bytes > bounds.smallestBomb && bytes > packed * bounds.highestRatio;
}

/** The files of an archive inside an archive, which is unpacked whole, since its list of files is at its end. */
async function openNested(entry: ZipEntry, within: Archive, opening: Opening): Promise<Opened> {
  if (entry.isLocked) return refuse("password");
  if (within.depth >= opening.bounds.deepest) return refuse("too-deep");
  if (isBomb(entry, opening.bounds) || entry.bytes > opening.bounds.largestNested) return refuse("bomb");
  try {
    const blob = await new Response(entry.stream(opening.signal)).blob();
    return await openArchive(
      { ...within, blob, folder: `${within.folder}${slashed(entry.path)}/`, depth: within.depth + 1 },
      opening,
    );
  } catch {
    opening.signal?.throwIfAborted();
    return refuse("broken");
  }
}

async function openArchive(archive: Archive, opening: Opening): Promise<Opened> {
  const listed = await entriesOf(archive.blob, opening.bounds.mostEntries);
  if (!listed.ok) return listed;
  const found: Source[] = [];
  for (const entry of listed.value) {
    opening.signal?.throwIfAborted();
    if (/\.zip$/i.test(entry.path)) {
      const inside = await openNested(entry, archive, opening);
      if (!inside.ok) return inside;
      found.push(...inside.value);
    } else {
      const path = archive.folder + slashed(entry.path);
      found.push({ ...entry, path, container: archive.container });
    }
    if (found.length > opening.bounds.mostEntries) return refuse("too-many-files");
  }
  return succeed(found);
}

function looseSource({ path, blob }: ExportFile): Source {
  const { size } = blob;
  return {
    path: slashed(path),
    container: "",
    bytes: size,
    packed: size,
    isLocked: false,
    stream: () => blob.stream(),
  };
}

async function openFile(file: ExportFile, opening: Opening): Promise<Opened> {
  if (await isZip(file.blob))
    return openArchive({ blob: file.blob, container: file.path, folder: "", depth: 1 }, opening);
  return /\.zip$/i.test(file.path) ? refuse("broken") : succeed([looseSource(file)]);
}

/**
 * Every file of what the person gave: loose files as they are, archives and archives in archives by their lists.
 * What an archive is is told by its first bytes, so "export.zip.zip" and an archive without an ending are read alike.
 */
export async function openFiles(
  files: readonly ExportFile[],
  signal?: AbortSignal,
  bounds: Limits = limits,
): Promise<Opened> {
  const found: Source[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    const opened = await openFile(file, { signal, bounds });
    if (!opened.ok) return opened;
    found.push(...opened.value);
    if (found.length > bounds.mostEntries) return refuse("too-many-files");
  }
  return succeed(found);
}

/** Whether reading these files would unpack more than any export holds. */
export function isTooMuch(sources: readonly Source[], bounds: Limits = limits): boolean {
  const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  return total > bounds.mostBytes || sources.some((source) => isBomb(source, bounds));
}
