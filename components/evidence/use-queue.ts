import { useRouter } from "next/navigation";
import { useEffect, useReducer, useRef, useState } from "react";
import type { DeviceWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";
import { type QueueItem, queued } from "./queue";
import { type Parcel, type Sent, sendPiece } from "./send-piece";

const nothing: readonly QueueItem[] = [];

/** Asks before a page is left that holds something unsent. The browser words the question itself. */
function useWarning(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isHeld]);
}

function sentenceOf(sent: Extract<Sent, { kind: "failed" }>, words: DeviceWords): string {
  if (sent.answered) return sent.sentence ?? words.refused;
  return navigator.onLine ? words.noAnswer : words.offline;
}

/** The files that were chosen, and what becomes of each. They are sent one after another. */
export function useQueue(address: string, words: DeviceWords) {
  const [items, dispatch] = useReducer(queued, nothing);
  const [said, say] = useState("");
  const line = useRef(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());
  const router = useRouter();
  useWarning(items.length > 0);

  const change = (id: string, changes: Partial<Omit<QueueItem, "id" | "file">>) =>
    dispatch({ kind: "change", id, change: changes });
  const drop = (id: string) => dispatch({ kind: "replace", id, items: [] });

  const finish = (parcel: Parcel, sent: Sent) => {
    const { id, name } = parcel;
    if (sent.kind === "added") {
      drop(id);
      say(filled(words.added, { name }));
    } else if (sent.kind === "failed") {
      change(id, { state: { kind: "failed", sentence: sentenceOf(sent, words) } });
    }
    // What was stopped at the last moment may have arrived all the same; the page knows.
    router.refresh();
  };

  /** Puts a piece in the line of those to be sent; from here on the person may stop it. */
  const send = (parcel: Parcel) => {
    const stop = new AbortController();
    stops.current.set(parcel.id, stop);
    change(parcel.id, { parcel, state: { kind: "waiting" } });
    const onProgress = (percent: number) =>
      change(parcel.id, { state: percent < 100 ? { kind: "sending", percent } : { kind: "checking" } });
    line.current = line.current.then(async () => {
      if (stop.signal.aborted) return;
      onProgress(0);
      finish(parcel, await sendPiece(address, parcel, { signal: stop.signal, onProgress }));
    });
  };

  const stop = (id: string) => {
    stops.current.get(id)?.abort();
    change(id, { state: { kind: "stopped" } });
  };

  return { items, dispatch, change, drop, send, stop, said, say };
}
export type Queue = ReturnType<typeof useQueue>;
