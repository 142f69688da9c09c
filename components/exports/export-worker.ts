import "@/lib/kernel/without-eval";
import { countExport } from "@/lib/exports/count";
import type { ExportFault, ExportFile, ExportPlatform, ExportProgress, ExportTally } from "@/lib/exports/answer";
import type { Result } from "@/lib/kernel/result";

/** What the page asks of its worker. */
export interface CountAsked {
  files: readonly ExportFile[];
  platform: ExportPlatform;
}

/** What the worker tells the page: how far it is, at last the count, or that it could not go on. */
export type CountTold =
  | { kind: "progress"; progress: ExportProgress }
  | { kind: "result"; result: Result<ExportTally, ExportFault> }
  | { kind: "failed" };

const tell = (told: CountTold) => self.postMessage(told);

addEventListener("message", ({ data }: MessageEvent<CountAsked>) => {
  const { files, platform } = data;
  countExport(files, { platform, onProgress: (progress) => tell({ kind: "progress", progress }) }).then(
    (result) => tell({ kind: "result", result }),
    () => tell({ kind: "failed" }),
  );
});
