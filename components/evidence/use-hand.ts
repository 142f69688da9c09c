import { type PointerEvent, useRef, useState } from "react";
import {
  type Corner,
  cornerNames,
  type Drawing,
  moved,
  type Part,
  partOf,
  type Point,
  spanning,
  stretched,
  withPart,
} from "@/lib/evidence/redaction";
import type { Editing } from "./use-redaction";

/** What a finger or a mouse does where it touches the picture itself. */
export const tools = ["box", "crop", "scroll"] as const;
export type Tool = (typeof tools)[number];

type Hand = PointerEvent<SVGSVGElement>;

/** What was taken hold of: a part with a corner, a part as a whole, or nothing yet. */
interface Grip {
  from: Point;
  part: Part;
  corner: Corner | undefined;
  isNew: boolean;
}

/** Shorter than this, in pixels of the screen, is a tap and no box. */
const tap = 5;

/** Where the hand is, in pixels of the picture, and how many of them a pixel of the screen shows. */
function pointOf({ clientX, clientY, currentTarget }: Hand, width: number): Point & { unit: number } {
  const shown = currentTarget.getBoundingClientRect();
  const unit = width / shown.width;
  return { left: (clientX - shown.left) * unit, top: (clientY - shown.top) * unit, unit };
}

function gripOf({ target }: Hand, tool: Tool, drawing: Drawing): Omit<Grip, "from"> {
  const { part, corner } = target instanceof SVGElement ? target.dataset : {};
  const held = cornerNames.find((name) => name === corner);
  if (part !== undefined) return { part: part === "crop" ? part : Number(part), corner: held, isNew: false };
  return { part: tool === "crop" ? "crop" : drawing.boxes.length, corner: undefined, isNew: true };
}

/**
 * Drawing, moving and sizing with a finger, a pen or a mouse. Until it is lifted nothing is decided: `shown` is what it would be.
 * A second finger gives up, so that two can enlarge the page.
 */
export function useHand({ now, size, choose, place }: Editing, tool: Tool) {
  const grip = useRef<Grip>(undefined);
  const [preview, setPreview] = useState<Drawing>();

  const boxAt = ({ from, part, corner, isNew }: Grip, to: Point) => {
    const by = { left: to.left - from.left, top: to.top - from.top };
    const box = isNew ? undefined : partOf(now, part);
    if (!box) return spanning(from, to, size);
    return corner === undefined ? moved(box, by, size) : stretched(box, { corner, by }, size);
  };
  const letGo = () => {
    grip.current = undefined;
    setPreview(undefined);
  };
  const hand = {
    onPointerDown: (event: Hand) => {
      if (!event.isPrimary) return letGo();
      if (event.button !== 0 || tool === "scroll") return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const held = { ...gripOf(event, tool, now), from: pointOf(event, size.width) };
      grip.current = held;
      choose(held.isNew ? undefined : held.part);
    },
    onPointerMove: (event: Hand) => {
      if (!grip.current || !event.isPrimary) return;
      const box = boxAt(grip.current, pointOf(event, size.width));
      setPreview(withPart(now, grip.current.part, box));
    },
    onPointerUp: (event: Hand) => {
      const held = grip.current;
      if (!held || !event.isPrimary) return;
      const to = pointOf(event, size.width);
      const distance = Math.hypot(to.left - held.from.left, to.top - held.from.top) / to.unit;
      if (distance >= tap) place(held.part, boxAt(held, to));
      letGo();
    },
    onPointerCancel: letGo,
  };
  return { shown: preview ?? now, hand };
}
