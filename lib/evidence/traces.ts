import { typeOf, type EvidenceType } from "./file-types";
import { traceKinds, type TraceKind } from "./schema";
import { tracesInJpeg, tracesAfterWebp, tracesInPng } from "./traces/chunks";
import { tracesInMail } from "./traces/mail";
import { tracesInNotes } from "./traces/notes";
import { tracesInPdf } from "./traces/pdf";
import type { Trace } from "./traces/trace";

export type { Trace };

type Finder = (bytes: Uint8Array) => Trace[] | Promise<Trace[]>;

const notes: Finder = (bytes) => tracesInNotes(bytes);

const finders: Record<EvidenceType, readonly Finder[]> = {
  png: [tracesInPng],
  jpeg: [notes, tracesInJpeg],
  webp: [notes, tracesAfterWebp],
  avif: [notes],
  heic: [notes],
  pdf: [tracesInPdf],
  message: [tracesInMail],
};

/**
 * What a file carries besides what it shows, as far as it can be read; each once. Where a part of it is broken, what the other parts say.
 * It never throws. Runs in a browser as well.
 */
export async function tracesIn(bytes: Uint8Array): Promise<Trace[]> {
  const told = typeOf(bytes);
  if ("fault" in told) return [];
  const found = await Promise.allSettled(finders[told.type].map(async (find) => find(bytes)));
  const traces = found.flatMap((part) => (part.status === "fulfilled" ? part.value : []));
  return [...new Map(traces.map((one) => [`${one.name} ${one.value}`, one])).values()];
}

/** The kinds among them, each once, in the order of `traceKinds`. */
export function kindsOf(traces: readonly Trace[]): TraceKind[] {
  return traceKinds.filter((kind) => traces.some((trace) => trace.kind === kind));
}
