import { strToU8, zipSync } from "fflate";
import type { ExportFault, ExportFile, ExportTally } from "@/lib/exports/answer";
import { countExport, type CountOptions } from "@/lib/exports/count";
import type { CategoryTally, ExportCategory } from "@/lib/exports/schema";

type Files = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? strToU8(content) : content);

/** The bytes of an archive of these files. */
export function zipped(files: Files): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]))),
  );
}

export function aFile(path: string, content: string | Uint8Array): ExportFile {
  return { path, blob: new Blob([new Uint8Array(bytesOf(content))]) };
}

/** An archive by its name, of these files. */
export const anArchive = (files: Files, path = "export.zip") => aFile(path, zipped(files));

/** Counts what must be countable. */
export async function tallyOf(files: readonly ExportFile[], options?: CountOptions): Promise<ExportTally> {
  const answer = await countExport(files, options);
  if (!answer.ok) throw new Error(`Not counted: ${answer.reason}`);
  return answer.value;
}

/** Why these cannot be counted, or "counted". */
export async function faultOf(files: readonly ExportFile[], options?: CountOptions): Promise<ExportFault | "counted"> {
  const answer = await countExport(files, options);
  return answer.ok ? "counted" : answer.reason;
}

/** One category of a tally; an empty one where it has none. */
export function categoryOf(tally: ExportTally, category: ExportCategory): CategoryTally | undefined {
  return tally.categories.find((each) => each.category === category);
}
