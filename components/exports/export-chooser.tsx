import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ExportFile } from "@/lib/exports/answer";
import type { ExportWords } from "./counting";
import { droppedFiles, pickedFiles } from "./dropped-files";

interface ExportChooserProps {
  words: ExportWords;
  onFiles: (files: readonly ExportFile[]) => void;
  onFault: () => void;
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");

/** The ways an export gets in: a file or several, a folder, or dropped. Nothing of it is a field, so that nothing of it is sent. */
export function ExportChooser({ words, onFiles, onFault }: ExportChooserProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const takesFolders = (input: HTMLInputElement | null) => {
    folder.current = input;
    if (input) input.webkitdirectory = true;
  };
  const [isOver, setIsOver] = useState(false);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    if (currentTarget.files?.length) onFiles(pickedFiles(currentTarget.files));
    // The same file can be chosen again.
    currentTarget.value = "";
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    droppedFiles(event.dataTransfer).then(onFiles, onFault);
  };
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  };
  const hidden = { type: "file", hidden: true, onChange: take, "aria-label": words.choose.label } as const;
  return (
    <div
      className={isOver ? "count-drop is-over" : "count-drop"}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input {...hidden} ref={files} multiple />
      <input {...hidden} ref={takesFolders} />
      <div className="count-ways">
        <Button type="button" variant="alt" onClick={() => files.current?.click()}>
          {words.choose.files}
        </Button>
        <Button type="button" variant="quiet" onClick={() => folder.current?.click()}>
          {words.choose.folder}
        </Button>
      </div>
      <p className="hint">{words.choose.drop}</p>
    </div>
  );
}
