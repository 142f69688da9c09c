import "@/lib/kernel/without-eval";
import { countExport } from "@/lib/exports/count";
import type { ExportFault, ExportFile, ExportPlatform, ExportProgress } from "@/lib/exports/answer";
import { type Division, type ExportSummary, summaryOf } from "@/lib/exports/cuts";
import { type Result, succeed } from "@/lib/kernel/result";

/** What the page asks of its worker. */
export interface CountAsked {
  files: readonly ExportFile[];
  platform: ExportPlatform;
  /** The days to divide at: done here, so that the page gets a few rows and not every day. */
  division: Division;
}

/** What the worker tells the page: how far it is, at last the count, or that it could not go on. */
export type CountTold =
  | { kind: "progress"; progress: ExportProgress }
  | { kind: "result"; result: Result<ExportSummary, ExportFault> }
  | { kind: "failed" };

const tell = (told: CountTold) => self.postMessage(told);

addEventListener("message", ({ data }: MessageEvent<CountAsked>) => {
  const { files, platform, division } = data;
  countExport(files, { platform, onProgress: (progress) => tell({ kind: "progress", progress }) }).then(
    (result) => tell({ kind: "result", result: result.ok ? succeed(summaryOf(result.value, division)) : result }),
    () => tell({ kind: "failed" }),
  );
});
