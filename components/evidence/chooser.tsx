import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { DeviceWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";

interface ChooserProps {
  words: DeviceWords;
  /** How many files may still be chosen. */
  left: number;
  onFiles: (files: readonly File[]) => void;
}

// Names beside types: some systems know no type for them.
const accepted =
  "image/png,image/jpeg,image/webp,image/avif,.heic,.heif,.avif,application/pdf,.pdf,message/rfc822,.eml";

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;

/** Files that are dropped anywhere on the page, or pasted into it. A page on which a file is dropped would otherwise be left for the file. */
function useDropped(onFiles: ChooserProps["onFiles"]): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent((data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  useEffect(() => {
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    window.addEventListener("dragover", over, listen);
    window.addEventListener("drop", drop, listen);
    window.addEventListener("dragleave", leave, listen);
    window.addEventListener("paste", ({ clipboardData }) => take(clipboardData), listen);
    return () => stop.abort();
  }, []);
  return isOver;
}

/** The ways a file gets in: chosen, photographed, dropped, pasted. Nothing is sent by any of them. */
export function Chooser({ words, left, onFiles }: ChooserProps) {
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const isOver = useDropped(onFiles);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])]);
    // The same file can be chosen again.
    currentTarget.value = "";
  };
  const hidden = { type: "file", hidden: true, onChange: take } as const;
  return (
    <div className={isOver ? "drop-zone is-over" : "drop-zone"}>
      <p className="label">{words.heading}</p>
      <p className="hint">{words.help}</p>
      <input {...hidden} ref={files} accept={accepted} multiple />
      <input {...hidden} ref={camera} accept="image/*" capture="environment" />
      <div className="drop-ways">
        <Button type="button" variant="alt" disabled={left === 0} onClick={() => files.current?.click()}>
          {words.choose}
        </Button>
        <span className="drop-camera">
          <Button type="button" variant="alt" disabled={left === 0} onClick={() => camera.current?.click()}>
            {words.camera}
          </Button>
        </span>
      </div>
      <p className="hint">{isOver ? words.dropNow : words.drop}</p>
      <p className="hint">
        {words.kinds} {left === 0 ? words.full : filled(words.room, { room: left })}
      </p>
    </div>
  );
}
