import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Box, boxesShown, cornerNames, corners, type Part, type Size } from "@/lib/evidence/redaction";
import type { DeviceWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";
import { moveByKey } from "./keys";
import type { OpenPicture } from "./open-file";
import { type Tool, useHand } from "./use-hand";
import type { Editing } from "./use-redaction";

interface PictureStageProps {
  picture: OpenPicture;
  editing: Editing;
  tool: Tool;
  /** How often the picture is as wide as its frame; "whole" shows all of it. */
  zoom: string;
  words: DeviceWords["editor"];
}

/** Draws the picture once; the browser scales it. */
function drawOn(bitmap: ImageBitmap) {
  return (canvas: HTMLCanvasElement | null) => {
    if (!canvas) return undefined;
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    const pen = canvas.getContext("2d");
    if (pen) pen.fillStyle = "#fff";
    pen?.fillRect(0, 0, bitmap.width, bitmap.height);
    pen?.drawImage(bitmap, 0, 0);
    return () => {
      Object.assign(canvas, { width: 0, height: 0 });
    };
  };
}

/** How many pixels of the picture one of the screen shows, as it is laid out now. */
function useUnit({ width }: Size) {
  const stage = useRef<HTMLDivElement>(null);
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setUnit(width / entry.contentRect.width);
    });
    if (stage.current) watcher.observe(stage.current);
    return () => watcher.disconnect();
  }, [width]);
  return { stage, unit };
}

const rectOf = ({ left, top, width, height }: Box) => ({ x: left, y: top, width, height });
const pathOf = ({ left, top, width, height }: Box) => `M${left} ${top}h${width}v${height}h${-width}z`;

/** The picture with what is drawn over it. What is drawn here is a picture of the redaction; `burnt` makes the real one. */
export function PictureStage({ picture, editing, tool, zoom, words }: PictureStageProps) {
  const { size, now, chosen } = editing;
  const { shown, hand } = useHand(editing, tool);
  const { stage, unit } = useUnit(size);
  const [canvas] = useState(() => drawOn(picture.bitmap));
  const all = { left: 0, top: 0, ...size };
  const props = { editing, unit, words };
  return (
    <div className="stage-frame" role="group" aria-label={words.frame} tabIndex={0}>
      <div className="stage" data-zoom={zoom} data-tool={tool} ref={stage}>
        <canvas ref={canvas} aria-hidden />
        <svg viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={words.picture} {...hand}>
          {shown.boxes.map((box, index) => (
            <PartHandle key={index} {...props} part={index} box={box} isChosen={chosen === index} />
          ))}
          <path className="stage-cut" d={`${pathOf(all)}${pathOf(shown.crop)}`} fillRule="evenodd" />
          {tool === "crop" ? <PartHandle {...props} part="crop" box={shown.crop} isChosen /> : null}
        </svg>
      </div>
      <p className="visually-hidden">{filled(words.hiddenCount, { count: boxesShown(now).length })}</p>
    </div>
  );
}

interface PartHandleProps extends Pick<PictureStageProps, "editing" | "words"> {
  part: Part;
  box: Box;
  isChosen: boolean;
  unit: number;
}

function PartHandle({ editing, words, part, box, isChosen, unit }: PartHandleProps) {
  const name = part === "crop" ? words.crop : filled(words.box, { number: part + 1 });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      return editing.remove(part);
    }
    const to = moveByKey(event, { box, unit, size: editing.size });
    if (!to) return undefined;
    event.preventDefault();
    return editing.place(part, to);
  };
  return (
    <g
      className={isChosen ? `stage-part is-chosen is-${typeof part}` : `stage-part is-${typeof part}`}
      role="button"
      tabIndex={0}
      aria-label={`${name}: ${filled(words.place, { ...box })}`}
      aria-describedby="stage-keys"
      aria-pressed={isChosen}
      onFocus={() => editing.choose(part)}
      onKeyDown={onKeyDown}
    >
      <rect className="stage-box" data-part={part} {...rectOf(box)} />
      <rect className="stage-edge" {...rectOf(box)} />
      {isChosen
        ? cornerNames.map((corner) => <Grip key={corner} {...{ corner, box, part, unit }} size={editing.size} />)
        : null}
    </g>
  );
}

/** In pixels of the screen: what is seen of a corner, and what a mouse or a finger may touch. */
const seen = 14;
const touched = { fine: 28, coarse: 44 };

interface GripProps {
  corner: keyof typeof corners;
  box: Box;
  part: Part;
  unit: number;
  size: Size;
}

/** A corner to take hold of. What can be touched lies mostly outside the box, so that a small one can still be moved. */
function Grip({ corner, box, part, unit, size }: GripProps) {
  const { left, top } = corners[corner];
  const reach = unit * (matchMedia("(pointer: coarse)").matches ? touched.coarse : touched.fine);
  const at = { x: left ? box.left : box.left + box.width, y: top ? box.top : box.top + box.height };
  const inside = (place: number, side: number) => Math.min(Math.max(place, 0), Math.max(0, side - reach));
  const outwards = (isFirst: boolean) => (isFirst ? 0.75 : 0.25) * reach;
  return (
    <>
      <rect
        className="stage-grip"
        x={at.x - (seen * unit) / 2}
        y={at.y - (seen * unit) / 2}
        width={seen * unit}
        height={seen * unit}
      />
      <rect
        className="stage-reach"
        data-part={part}
        data-corner={corner}
        x={inside(at.x - outwards(left), size.width)}
        y={inside(at.y - outwards(top), size.height)}
        width={reach}
        height={reach}
      />
    </>
  );
}
