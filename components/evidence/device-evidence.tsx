"use client";

import { type ComponentType, type ReactNode, useRef, useState, useSyncExternalStore } from "react";
import { NeedsScript } from "@/components/ui/needs-script";
import { Chooser } from "./chooser";
import type { DeviceWords, FaultWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";
import type { PrepareDialogProps } from "./editor-props";
import { nextToLookAt, type QueueItem } from "./queue";
import { type Queue, useQueue } from "./use-queue";
import { WaitingList } from "./waiting-list";

interface DeviceEvidenceProps {
  words: DeviceWords;
  faults: FaultWords;
  /** Where each piece is sent to. */
  address: string;
  /** How many more pieces the letter has room for. */
  room: number;
  /** What stands here where the browser cannot do more: the plain way to add files. */
  children: ReactNode;
}

const never = () => () => undefined;
// Hashing and random ids are given to pages that came over a safe connection alone.
const isAble = () => isSecureContext && "createImageBitmap" in window && "showModal" in HTMLDialogElement.prototype;
const notYet = () => false;
const isFocusLost = () => document.activeElement === document.body;

/**
 * Adding evidence in the browser: files are opened, cut and blacked out here, and only what the person agrees to is sent.
 * Draws its children instead where scripts or the means are missing.
 */
export function DeviceEvidence({ children, ...props }: DeviceEvidenceProps) {
  if (useSyncExternalStore(never, isAble, notYet)) return <Adding {...props} />;
  return (
    <>
      {children}
      <NeedsScript />
    </>
  );
}

/** The editor weighs as much as the rest of the page: it comes with the first file. */
function useEditor(queue: Queue, words: DeviceWords) {
  const [Dialog, setDialog] = useState<ComponentType<PrepareDialogProps>>();
  const [openId, setOpenId] = useState<string>();
  const section = useRef<HTMLElement>(null);
  const open = (id: string | undefined) => {
    // What the focus would go back to may be gone: a button of a row that has changed.
    if (id === undefined) requestAnimationFrame(() => isFocusLost() && section.current?.focus());
    if (id === undefined || Dialog) return setOpenId(id);
    return void import("./prepare-dialog").then(
      ({ PrepareDialog }) => {
        setDialog(() => PrepareDialog);
        setOpenId(id);
      },
      () => queue.say(navigator.onLine ? words.noAnswer : words.offline),
    );
  };
  return { Dialog, item: queue.items.find(({ id }) => id === openId), open, section };
}

const aFile = (file: File): QueueItem => ({ id: crypto.randomUUID(), file, name: file.name, state: { kind: "ready" } });

function Adding({ words, faults, address, room }: Omit<DeviceEvidenceProps, "children">) {
  const queue = useQueue(address, words);
  const { Dialog, item, open, section } = useEditor(queue, words);
  const left = Math.max(0, room - queue.items.length);
  const add = (files: readonly File[]) => {
    const items = files.slice(0, left).map(aFile);
    queue.dispatch({ kind: "add", items });
    queue.say(items.length < files.length ? words.full : filled(words.chosen, { count: items.length }));
    if (!item) open(items[0]?.id);
  };
  return (
    <section className="device-evidence" aria-label={words.heading} tabIndex={-1} ref={section}>
      <Chooser words={words} left={left} onFiles={add} />
      <p className="device-said" role="status">
        {queue.said}
      </p>
      <WaitingList queue={queue} words={words} onLook={open} />
      {Dialog && item ? (
        <Dialog
          key={item.id}
          {...{ item, words, faults }}
          pagesLeft={left + 1}
          onChange={(change) => queue.change(item.id, change)}
          onLeave={() => open(undefined)}
          onPages={(items) => {
            queue.dispatch({ kind: "replace", id: item.id, items });
            open(items[0]?.id);
          }}
          onUse={(parcel) => {
            queue.send(parcel);
            open(nextToLookAt(queue.items, item.id)?.id);
          }}
        />
      ) : null}
    </section>
  );
}
