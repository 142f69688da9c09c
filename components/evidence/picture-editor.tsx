import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { boxesShown, isUntouched } from "@/lib/evidence/redaction";
import { kindsOf } from "@/lib/evidence/traces";
import { type BurningFault, burnt } from "./burn";
import type { DeviceWords } from "./device-words";
import { FileReport } from "./file-report";
import { NumberFields } from "./number-fields";
import type { OpenPicture } from "./open-file";
import { PictureStage } from "./picture-stage";
import type { EditorProps } from "./editor-props";
import { takenOn } from "./taken-on";
import { type Tool, tools } from "./use-hand";
import { type Editing, useRedaction } from "./use-redaction";

/** From all of the picture to eight times its frame's width. */
const zooms = ["whole", "1", "2", "4", "8"] as const;
/** Of a picture so many times as high as wide nothing could be read if all of it were shown. */
const tall = 3;

type PictureEditorProps = Omit<EditorProps, "pagesLeft" | "onPages"> & { picture: OpenPicture };

/** Where a picture is cut and blacked out. Leaving keeps what was drawn; only "Use this picture" hands it on. */
export function PictureEditor({ item, words, opened, picture, onChange, onUse }: PictureEditorProps) {
  const { width, height } = picture.bitmap;
  const size = { width, height };
  const editing = useRedaction({
    size,
    redaction: item.redaction,
    onChange: (redaction) => onChange({ redaction }),
    words: words.editor.said,
  });
  const [isBurning, setIsBurning] = useState(false);
  const [fault, setFault] = useState<BurningFault>();
  const use = async () => {
    setIsBurning(true);
    const content = await burnt(picture, editing.now);
    if (!content.ok) {
      setIsBurning(false);
      return setFault(content.reason);
    }
    return onUse({
      id: item.id,
      content: content.value,
      name: item.name,
      original: opened.original,
      hidden: boxesShown(editing.now).length,
      removed: kindsOf(opened.traces),
      takenOn: takenOn(opened.traces),
    });
  };
  return (
    <div onKeyDown={(event) => stepByKey(event, editing)}>
      <Workbench editing={editing} picture={picture} words={words.editor} />
      <div className="prepare-use">
        <p className="hint">{words.editor.sends}</p>
        <div role="alert">{fault ? <p className="field-error">{words.editor[fault]}</p> : null}</div>
        <Button type="button" disabled={isBurning} onClick={() => void use()}>
          {isUntouched(editing.now, size) ? words.editor.useAsIs : words.editor.use}
        </Button>
      </div>
      <NumberFields editing={editing} words={words.editor} />
      <FileReport opened={opened} words={words} />
    </div>
  );
}

/** Control with Z undoes, with Shift or with Y does again; in a field the keys are the field's own. */
function stepByKey(event: KeyboardEvent, { undo, redo }: Editing): void {
  if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) redo();
  else undo();
}

interface WorkbenchProps {
  editing: Editing;
  picture: OpenPicture;
  words: DeviceWords["editor"];
}

function Workbench({ editing, picture, words }: WorkbenchProps) {
  const [tool, setTool] = useState<Tool>("box");
  const { width, height } = editing.size;
  const [zoom, setZoom] = useState(height > tall * width ? 1 : 0);
  const { chosen, redaction } = editing;
  return (
    <>
      <fieldset className="tabs tools">
        <legend className="visually-hidden">{words.tool.legend}</legend>
        {tools.map((one) => (
          <span className="tab" key={one}>
            <input
              type="radio"
              id={`tool-${one}`}
              name="tool"
              checked={tool === one}
              onChange={() => {
                setTool(one);
                editing.choose(one === "crop" ? "crop" : undefined);
              }}
            />
            <label htmlFor={`tool-${one}`}>{words.tool[one]}</label>
          </span>
        ))}
      </fieldset>
      <p className="hint">{words.how[tool]}</p>
      <div className="bench-acts">
        <Act label={words.add} act={editing.add} />
        <Act label={words.undo} act={editing.undo} isIdle={redaction.past.length === 0} />
        <Act label={words.redo} act={editing.redo} isIdle={redaction.future.length === 0} />
        <Act label={words.closer} act={() => setZoom(zoom + 1)} isIdle={zoom === zooms.length - 1} />
        <Act label={words.further} act={() => setZoom(zoom - 1)} isIdle={zoom === 0} />
        {typeof chosen === "number" ? (
          <Act label={words.deleteBox.replace("{number}", String(chosen + 1))} act={() => editing.remove(chosen)} />
        ) : null}
        {tool === "crop" ? <Act label={words.uncrop} act={() => editing.remove("crop")} /> : null}
      </div>
      <PictureStage {...{ editing, picture, tool, words }} zoom={zooms[zoom] ?? "whole"} />
      <p className="hint for-keys" id="stage-keys">
        {words.keys}
      </p>
      <p className="device-said" role="status">
        {editing.said}
      </p>
    </>
  );
}

/** A button that stays where it is while it has nothing to do, so that the focus is not lost with it. */
function Act({ label, act, isIdle = false }: { label: string; act: () => void; isIdle?: boolean }) {
  return (
    <button className="button button-quiet" type="button" aria-disabled={isIdle} onClick={isIdle ? undefined : act}>
      {label}
    </button>
  );
}
