import { asking, type Worked, type WorkedPixels } from "./worker-answers";
import type { PdfAnswer, PdfQuestion } from "./pdf-worker";
import { refuse, succeed } from "@/lib/kernel/result";

export interface OpenPdf {
  pages: number;
  /** Draws a page, counted from 1: `width` pixels wide, or so that small print can be read. */
  draw: (page: number, width?: number) => Promise<Worked<WorkedPixels>>;
  close: () => void;
}

/** Opens a PDF in a worker of its own. Who asks closes it. */
export async function openPdf(bytes: Uint8Array): Promise<Worked<OpenPdf>> {
  const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
  const ask = asking<PdfQuestion, PdfAnswer>(worker);
  const close = () => worker.terminate();
  const opened = await ask({ kind: "open", bytes });
  if (opened.ok && opened.value.kind === "opened") {
    const draw: OpenPdf["draw"] = async (page, width) => {
      const drawn = await ask({ kind: "page", page, ...(width === undefined ? {} : { width }) });
      if (!drawn.ok) return drawn;
      return drawn.value.kind === "page" ? succeed(drawn.value.pixels) : refuse("broken");
    };
    return succeed({ pages: opened.value.pages, draw, close });
  }
  close();
  return opened.ok ? refuse("broken") : opened;
}
