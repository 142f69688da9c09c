import type { Redaction } from "@/lib/evidence/redaction";
import type { Stretch } from "@/lib/evidence/message";
import type { Parcel } from "./send-piece";

/** Where a file stands on its way from the person's choice to the server. */
export type ItemState =
  | { kind: "ready" | "waiting" | "checking" | "stopped" }
  | { kind: "sending"; percent: number }
  | { kind: "failed"; sentence: string };

/** A file, or a page of one, that the person chose and that is not added yet. */
export interface QueueItem {
  /** Made here; the server adds a piece of this id once, however often it is sent. */
  id: string;
  file: File;
  name: string;
  /** Of a PDF, from 1; without it the person has yet to choose pages. */
  page?: number;
  /** What was drawn when the editor was left. */
  redaction?: Redaction;
  /** What was blacked out in an e-mail when it was left. */
  hidden?: readonly Stretch[];
  /** What is sent, once the person has said so. */
  parcel?: Parcel;
  state: ItemState;
}

type Change = Partial<Omit<QueueItem, "id" | "file">>;
export type QueueAction =
  | { kind: "add"; items: readonly QueueItem[] }
  | { kind: "change"; id: string; change: Change }
  /** In its place come others: the pages of a PDF. */
  | { kind: "replace"; id: string; items: readonly QueueItem[] };

export function queued(items: readonly QueueItem[], action: QueueAction): readonly QueueItem[] {
  switch (action.kind) {
    case "add":
      return [...items, ...action.items];
    case "change":
      return items.map((item) => (item.id === action.id ? { ...item, ...action.change } : item));
    case "replace":
      return items.flatMap((item) => (item.id === action.id ? action.items : [item]));
  }
}

/** The next file to be looked at, in the order they were chosen. */
export function nextToLookAt(items: readonly QueueItem[], after: string): QueueItem | undefined {
  return items.find(({ id, state }) => id !== after && state.kind === "ready");
}

const underWay = new Set<ItemState["kind"]>(["waiting", "sending", "checking"]);

/** True while a file is on its way, so that it can be stopped, and neither changed nor removed. */
export function isUnderWay({ state }: QueueItem): boolean {
  return underWay.has(state.kind);
}
