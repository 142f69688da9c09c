import type { TraceKind } from "@/lib/evidence/schema";

/** Everything that leaves the device for one piece of evidence. */
export interface Parcel {
  id: string;
  /** The picture as it was burnt, or the e-mail as it was blacked out. */
  content: Blob;
  name: string;
  /** SHA-256 of the person's own file, in hexadecimal. */
  original: string;
  /** How many areas were blacked out. */
  hidden: number;
  removed: readonly TraceKind[];
  /** The day the file itself names. */
  takenOn: string | undefined;
}

/** `sentence` is the server's own, where it gave one. */
export type Sent = { kind: "added" | "stopped" } | { kind: "failed"; answered: boolean; sentence: string | undefined };

interface Sending {
  signal: AbortSignal;
  /** Called with how much has gone out, in per cent. */
  onProgress: (percent: number) => void;
}

function formOf({ content, takenOn, removed, ...parcel }: Parcel): FormData {
  const form = new FormData();
  for (const name of ["id", "name", "original", "hidden"] as const) form.append(name, String(parcel[name]));
  for (const kind of removed) form.append("removed", kind);
  if (takenOn !== undefined) form.append("takenOn", takenOn);
  // The person's own name for it goes in a field of its own.
  form.append("file", content, "evidence");
  return form;
}

function sentenceIn(text: string): string | undefined {
  try {
    const told: unknown = JSON.parse(text);
    const hasSentence = typeof told === "object" && told !== null && "sentence" in told;
    return hasSentence && typeof told.sentence === "string" ? told.sentence : undefined;
  } catch {
    return undefined;
  }
}

/** Sends one piece. It never throws: whatever happens is an answer. Fetch would not say how far it has got. */
export function sendPiece(address: string, parcel: Parcel, { signal, onProgress }: Sending): Promise<Sent> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total)));
    request.addEventListener("load", () => {
      const isAdded = request.status >= 200 && request.status < 300;
      done(
        isAdded ? { kind: "added" } : { kind: "failed", answered: true, sentence: sentenceIn(request.responseText) },
      );
    });
    request.addEventListener("error", () => done({ kind: "failed", answered: false, sentence: undefined }));
    request.addEventListener("abort", () => done({ kind: "stopped" }));
    request.addEventListener("loadend", () => signal.removeEventListener("abort", stop));
    signal.addEventListener("abort", stop);
    request.open("POST", address);
    request.send(formOf(parcel));
  });
}
