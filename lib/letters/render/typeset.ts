import "server-only";
import { z } from "zod";
import { workAside, type WorkerLimits } from "@/lib/infra/worker-pool";
import { noPictures, type PaperDocument, type Pictures } from "../document";
import type { DrawnLetter } from "./pdf";

const place = { file: "lib/letters/render/pdf-worker.ts", exportName: "drawLetterAside" };
const drawnSchema = z.object({ pdf: z.instanceof(Uint8Array<ArrayBuffer>), unprintable: z.array(z.string()) });

/**
 * A letter as a tagged PDF/UA-1 file, drawn off the event loop: what a server calls.
 * `limits` are for tests.
 * @throws as `drawLetter` and `workAside` do.
 */
export async function typeset(
  letter: PaperDocument,
  pictures: Pictures = noPictures,
  limits?: WorkerLimits,
): Promise<DrawnLetter> {
  return drawnSchema.parse(await workAside(place, { letter, pictures }, limits));
}
