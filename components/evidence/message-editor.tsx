import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { blackedOut, messageFile, messageOf, sheetOf, type Stretch } from "@/lib/evidence/message";
import type { KeptMessage } from "@/lib/evidence/schema";
import { kindsOf } from "@/lib/evidence/traces";
import type { DeviceWords } from "./device-words";
import { FileReport } from "./file-report";
import type { EditorProps } from "./editor-props";

type MessageEditorProps = Omit<EditorProps, "pagesLeft" | "onPages"> & { message: KeptMessage };

/** Where words of an e-mail are blacked out. What is shown is what is sent. */
export function MessageEditor({ item, words, opened, message, onChange, onUse }: MessageEditorProps) {
  const hidden = item.hidden ?? [];
  const sheet = sheetOf(message, words.message.labels);
  const use = () =>
    onUse({
      id: item.id,
      content: new Blob([messageFile(messageOf(sheet, hidden))]),
      name: item.name,
      original: opened.original,
      hidden: hidden.length,
      removed: kindsOf(opened.traces),
      takenOn: undefined,
    });
  return (
    <>
      <SheetArea {...{ words, hidden }} sheet={sheet.text} onHidden={(stretches) => onChange({ hidden: stretches })} />
      <p>{words.message.left}</p>
      <div className="prepare-use">
        <p className="hint">{words.editor.sends}</p>
        <Button type="button" onClick={use}>
          {words.editor.useMessage}
        </Button>
      </div>
      <FileReport opened={opened} words={words} />
    </>
  );
}

interface SheetAreaProps {
  words: DeviceWords;
  sheet: string;
  hidden: readonly Stretch[];
  onHidden: (hidden: readonly Stretch[]) => void;
}

/** The e-mail to read, and the words of it to select: by mouse, finger or keys, as in any text. */
function SheetArea({ words: { message: words, editor }, sheet, hidden, onHidden }: SheetAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [status, setStatus] = useState("");
  const hide = () => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = area.current ?? {};
    if (from === to) return setStatus(words.unselected);
    onHidden([...hidden, { from, to }]);
    setStatus(words.hidden);
    return area.current?.focus();
  };
  const undo = () => {
    onHidden(hidden.slice(0, -1));
    setStatus(hidden.length > 0 ? editor.said.undone : editor.said.nothing);
  };
  return (
    <>
      <label className="label" htmlFor={id}>
        {words.label}
      </label>
      <p className="hint">{words.help}</p>
      <textarea className="input message-sheet" id={id} ref={area} readOnly value={blackedOut(sheet, hidden)} />
      <div className="bench-acts">
        <Button type="button" variant="quiet" onClick={hide}>
          {words.hide}
        </Button>
        <Button type="button" variant="quiet" onClick={undo}>
          {editor.undo}
        </Button>
      </div>
      <p className="device-said" role="status">
        {status}
      </p>
    </>
  );
}
