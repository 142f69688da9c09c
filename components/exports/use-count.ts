import { useEffect, useRef, useState } from "react";
import type { ExportFault, ExportFile, ExportPlatform, ExportProgress } from "@/lib/exports/answer";
import type { Division, ExportSummary } from "@/lib/exports/cuts";
import type { CountAsked, CountTold } from "./export-worker";

export type CountFault = ExportFault | "other-platform" | "failed" | "nothing";

/** How the count of an export stands. */
export type CountState =
  | { kind: "idle" }
  | { kind: "counting"; progress: ExportProgress | undefined }
  | { kind: "counted"; summary: ExportSummary }
  | { kind: "refused"; fault: CountFault };

function answerOf(told: Exclude<CountTold, { kind: "progress" }>, platform: ExportPlatform): CountState {
  if (told.kind === "failed") return { kind: "refused", fault: "failed" };
  if (!told.result.ok) return { kind: "refused", fault: told.result.reason };
  const summary = told.result.value;
  if (summary.platform !== platform) return { kind: "refused", fault: "other-platform" };
  return summary.rows.length > 0 ? { kind: "counted", summary } : { kind: "refused", fault: "nothing" };
}

/** Counts an export in a worker, so that the page stays at hand however large it is. Cancelling ends the worker there and then. */
export function useCount(platform: ExportPlatform, division: Division) {
  const [state, setState] = useState<CountState>({ kind: "idle" });
  const worker = useRef<Worker>(undefined);
  const end = () => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => end, []);

  const finish = (after: CountState) => {
    end();
    setState(after);
  };
  const count = (files: readonly ExportFile[]) => {
    end();
    setState({ kind: "counting", progress: undefined });
    const own = new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });
    worker.current = own;
    own.addEventListener("message", ({ data }: MessageEvent<CountTold>) => {
      if (data.kind === "progress") setState({ kind: "counting", progress: data.progress });
      else finish(answerOf(data, platform));
    });
    own.addEventListener("error", () => finish({ kind: "refused", fault: "failed" }));
    own.postMessage({ files, platform, division } satisfies CountAsked);
  };
  return {
    state,
    count,
    cancel: () => finish({ kind: "refused", fault: "stopped" }),
    forget: () => finish({ kind: "idle" }),
  };
}
