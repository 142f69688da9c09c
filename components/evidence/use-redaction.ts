import { useState } from "react";
import {
  type Box,
  type Drawing,
  fitted,
  middleOf,
  type Part,
  partOf,
  redone,
  redrawn,
  type Redaction,
  type Size,
  undone,
  unredacted,
  whole,
  withoutBox,
  withPart,
} from "@/lib/evidence/redaction";
import type { DeviceWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";

interface Kept {
  size: Size;
  redaction: Redaction | undefined;
  onChange: (redaction: Redaction) => void;
  words: DeviceWords["editor"]["said"];
}

/** Everything that can be done to a picture, each step one that can be undone, with what is said of it aloud. */
export function useRedaction({ size, redaction: kept, onChange, words }: Kept) {
  const redaction = kept ?? unredacted(size);
  const { now } = redaction;
  const [chosen, choose] = useState<Part>();
  const [said, setSaid] = useState("");
  const say = (sentence: string, values: Readonly<Record<string, number>> = {}) => setSaid(filled(sentence, values));
  const redraw = (drawing: Drawing) => onChange(redrawn(redaction, drawing));

  /** Puts a part where it is to lie; a number that no box has yet adds one. */
  const place = (part: Part, box: Box) => {
    const fit = fitted(box, size);
    redraw(withPart(now, part, fit));
    choose(part);
    if (part === "crop") say(words.cropped, { width: fit.width, height: fit.height });
    else if (part === now.boxes.length) say(words.added, { number: part + 1 });
  };
  const remove = (part: Part) => {
    if (part === "crop") return place("crop", whole(size));
    redraw(withoutBox(now, part));
    choose(undefined);
    say(words.removed, { number: part + 1 });
  };
  const add = () => place(now.boxes.length, middleOf(now.crop, size));
  const step = (next: Redaction, sentence: string) => {
    onChange(next);
    choose((part) => (part !== undefined && partOf(next.now, part) ? part : undefined));
    say(next === redaction ? words.nothing : sentence);
  };
  const undo = () => step(undone(redaction), words.undone);
  const redo = () => step(redone(redaction), words.redone);
  return { redaction, now, size, chosen, choose, place, remove, add, undo, redo, said };
}
export type Editing = ReturnType<typeof useRedaction>;
