"use client";

import { type PointerEvent, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { NeedsScript } from "@/components/ui/needs-script";
import { fitted, most, signaturePost } from "@/lib/findings/strokes";
import { signatureBox, type Strokes } from "@/lib/letters/document";
import { strokesPath } from "@/lib/letters/render/strokes";
import type { Words } from "@/lib/words/catalogue";

type Pen = PointerEvent<SVGSVGElement>;

/** Where the pen is, in the units of the box. */
function pointOf({ clientX, clientY, currentTarget }: Pen): Strokes[number][number] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [((clientX - left) / width) * signatureBox.width, ((clientY - top) / height) * signatureBox.height];
}

/** The strokes on the pad while they are drawn. One pen at a time: a second finger or another button draws nothing. */
function useStrokes(begun: Strokes) {
  const [strokes, setStrokes] = useState(begun);
  const [isDown, setIsDown] = useState(false);
  const lift = () => {
    if (isDown) setStrokes(fitted);
    setIsDown(false);
  };
  const pen = {
    onPointerDown: (event: Pen) => {
      if (!event.isPrimary || event.button !== 0 || strokes.length >= most.strokes) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const point = pointOf(event);
      setIsDown(true);
      setStrokes((before) => [...before, [point]]);
    },
    onPointerMove: (event: Pen) => {
      if (!isDown || !event.isPrimary) return;
      const point = pointOf(event);
      setStrokes((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), point]]);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
  return { strokes, pen, clear: () => setStrokes([]) };
}

const never = () => () => undefined;

interface SignaturePadProps {
  /** The signature drawn before, if there is one. */
  drawn: Strokes;
  words: Words["check"]["answers"]["signature"];
}

/** Signing by hand, for whoever wants to. Without a script there is no pad, and the typed name stands alone. */
export function SignaturePad({ drawn, words }: SignaturePadProps) {
  const { strokes, pen, clear } = useStrokes(drawn);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return <NeedsScript />;
  return (
    <fieldset className="group signature" aria-describedby="signature-hint">
      <legend className="label">{words.legend}</legend>
      <div className="hint" id="signature-hint">
        {words.hint}
      </div>
      <svg className="signature-pad" viewBox={`0 0 ${signatureBox.width} ${signatureBox.height}`} aria-hidden {...pen}>
        <path className="signature-line" d={`M30 160H${signatureBox.width - 30}`} />
        <path className="signature-ink" d={strokesPath(strokes)} />
      </svg>
      <p className="visually-hidden" role="status">
        {strokes.length === 0 ? words.blank : words.drawn}
      </p>
      <input type="hidden" name="signature" value={signaturePost(strokes)} />
      <Button type="button" variant="quiet" onClick={clear}>
        {words.clear}
      </Button>
    </fieldset>
  );
}
