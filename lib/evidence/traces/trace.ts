import type { TraceKind } from "../schema";
import { kindsByName } from "./names.data";

/** Something a file carries besides what it shows. */
export interface Trace {
  kind: TraceKind;
  /** As the format calls it: "GPSLatitude", "Make", "X-Mailer". */
  name: string;
  /** As a person can read it, at most 200 characters; for their own eyes, on their own device. Empty where it is packed. */
  value: string;
}

/** A trace by its name; `usual` where the name tells nothing. */
export function trace(name: string, value: string, usual: TraceKind = "other"): Trace {
  const kind = kindsByName.find(([pattern]) => pattern.test(name))?.[1] ?? usual;
  // Control characters end nobody's line on a page.
  const readable = value.slice(0, 1_000).replace(/[\u0000-\u001F\u007F-\u009F]+/g, " ");
  return { kind, name, value: readable.trim().slice(0, 200) };
}

/** One letter a byte, so that places in the text are places in the file. */
export function asLetters(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
