import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { FileKind } from "./reading/kinds";
import { limits, type Limits } from "./reading/limits";
import { makeOwn } from "./reading/own";
import { readFile } from "./reading/read";
import { recognise, type Known, type Recognised } from "./reading/recognise";
import type {
  ExportFault,
  ExportFile,
  ExportNote,
  ExportNoteKind,
  ExportPlatform,
  ExportProgress,
  ExportTally,
} from "./answer";
import { isTooMuch, openFiles, type Source } from "./reading/sources";
import { makeTally } from "./reading/tally";
import { piecesOf } from "./reading/text";

export interface CountOptions {
  /** The platform the person is writing about, where an archive holds two: Instagram's holds Threads. */
  platform?: ExportPlatform;
  /** Stops the count between two pieces of a file; the answer is then `stopped`. */
  signal?: AbortSignal;
  /** Called with each file and at most a few hundred times in all, for a progress bar. */
  onProgress?: (progress: ExportProgress) => void;
  /** For tests; the limits of lib/exports/limits.ts otherwise. */
  bounds?: Limits;
}

/** Notes, each once for a kind of file. */
function noteKeeper() {
  const notes = new Map<string, ExportNote>();
  return {
    add: (kind: ExportNoteKind, file: string) => void notes.set(`${kind} ${file}`, { kind, file }),
    all: () => [...notes.values()],
  };
}
type Notes = ReturnType<typeof noteKeeper>;

/** A file that came twice is counted once: the larger, since the whole archive has all that the first one has. */
function withoutRepeats(files: readonly Known[], notes: Notes): Known[] {
  const kept = new Map<string, Known>();
  for (const file of files) {
    const same = kept.get(file.key);
    if (same && file.kind.format !== "unread") notes.add("repeated", file.kind.name);
    if (!same || same.source.bytes < file.source.bytes) kept.set(file.key, file);
  }
  return [...kept.values()];
}

/** What says who the person is comes first. */
const tellsName = (kind: FileKind) => (kind.format === "csv" || kind.format === "json") && kind.ownName !== undefined;

function filesToRead({ files }: Recognised, notes: Notes): Known[] {
  const once = withoutRepeats(files, notes).filter(({ kind }) => kind.format !== "unread");
  return [...once.filter(({ kind }) => tellsName(kind)), ...once.filter(({ kind }) => !tellsName(kind))];
}

/** How often progress is told: after each part of so many of the whole. */
const steps = 300;

function progressTeller(files: readonly Known[], onProgress: CountOptions["onProgress"]) {
  const total = files.reduce((sum, { source }) => sum + source.packed, 0);
  let [done, told] = [0, 0];
  return {
    tell(file: string) {
      told = done;
      onProgress?.({ done: Math.min(Math.round(done), total), total, file });
    },
    /** The bytes of a file as they pass, each counted as what it takes up packed. */
    async *watch({ source, kind }: Known, signal: AbortSignal | undefined) {
      const weight = source.bytes > 0 ? source.packed / source.bytes : 0;
      for await (const piece of piecesOf(source.stream(signal), signal)) {
        yield piece;
        done += piece.length * weight;
        if (done - told > total / steps) this.tell(kind.name);
      }
    },
  };
}

const archives = [
  { archive: "complete", sign: /complete_linkedindataexport/i },
  { archive: "basic", sign: /basic_linkedindataexport/i },
] as const;

/** The name of the archive, or of the folder it was unpacked to. */
function archiveOf(sources: readonly Source[]): ExportTally["archive"] {
  const found = archives.find(({ sign }) =>
    sources.some(({ path, container }) => sign.test(path) || sign.test(container)),
  );
  return found?.archive ?? "other";
}

async function tallyOf(recognised: Recognised, { signal, onProgress }: CountOptions, bounds: Limits) {
  const notes = noteKeeper();
  const files = filesToRead(recognised, notes);
  if (files.some(({ source }) => source.isLocked)) return refuse("password");
  if (
    isTooMuch(
      files.map(({ source }) => source),
      bounds,
    )
  )
    return refuse("bomb");
  const { reader } = recognised;
  const [tally, own, progress] = [makeTally(), makeOwn(reader.ownNames), progressTeller(files, onProgress)];
  for (const file of files) {
    signal?.throwIfAborted();
    progress.tell(file.kind.name);
    const note = (kind: ExportNoteKind) => notes.add(kind, file.kind.name);
    await readFile(progress.watch(file, signal), file.kind, { tally, own, note });
  }
  signal?.throwIfAborted();
  return succeed<ExportTally>({
    platform: reader.platform,
    archive: archiveOf(recognised.files.map(({ source }) => source)),
    categories: tally.categories(),
    uncountable: reader.uncountable,
    notes: notes.all(),
  });
}

async function count(files: readonly ExportFile[], options: CountOptions): Promise<Result<ExportTally, ExportFault>> {
  const bounds = options.bounds ?? limits;
  const opened = await openFiles(files, options.signal, bounds);
  if (!opened.ok) return opened;
  const recognised = await recognise(opened.value, options);
  return recognised.ok ? tallyOf(recognised.value, options, bounds) : recognised;
}

/**
 * Counts what a platform's export holds: an archive, several parts of one, a folder, or single files of it.
 * Runs in a worker and in Node alike and reads as a stream, so the size of the archive does not matter to the memory.
 * Never throws for what is in the files.
 */
export async function countExport(
  files: readonly ExportFile[],
  options: CountOptions = {},
): Promise<Result<ExportTally, ExportFault>> {
  if (files.length === 0) return refuse("no-files");
  try {
    return await count(files, options);
  } catch (error) {
    if (options.signal?.aborted) return refuse("stopped");
    throw error;
  }
}
