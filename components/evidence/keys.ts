import { type Box, fitted, moved, type Size } from "@/lib/evidence/redaction";

interface Pressed {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
}

interface Place {
  box: Box;
  /** Pixels of the picture to one of the screen. */
  unit: number;
  size: Size;
}

const directions: Readonly<Record<string, { left: number; top: number }>> = {
  ArrowLeft: { left: -1, top: 0 },
  ArrowRight: { left: 1, top: 0 },
  ArrowUp: { left: 0, top: -1 },
  ArrowDown: { left: 0, top: 1 },
};

/** Where a key takes a box: an arrow moves it, with Alt or Control it sizes it, with Shift ten times as far. Other keys do nothing. */
export function moveByKey({ key, shiftKey, altKey, ctrlKey }: Pressed, { box, unit, size }: Place): Box | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const far = Math.max(1, Math.round(unit)) * (shiftKey ? 10 : 1);
  const by = { left: direction.left * far, top: direction.top * far };
  if (!altKey && !ctrlKey) return moved(box, by, size);
  const width = Math.min(box.width + by.left, size.width - box.left);
  const height = Math.min(box.height + by.top, size.height - box.top);
  return fitted({ ...box, width, height }, size);
}
