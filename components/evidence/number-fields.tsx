import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Box, Part } from "@/lib/evidence/redaction";
import type { DeviceWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";
import type { Editing } from "./use-redaction";

interface NumberFieldsProps {
  editing: Editing;
  words: DeviceWords["editor"];
}

/** Every box and the cut as numbers: for whoever works without seeing the picture, or wants a box exactly there. */
export function NumberFields({ editing, words }: NumberFieldsProps) {
  const { now, size } = editing;
  return (
    <details className="box-numbers">
      <summary>{words.numbers}</summary>
      <p className="hint">{filled(words.unit, { ...size })}</p>
      {now.boxes.length === 0 ? <p>{words.none}</p> : null}
      {now.boxes.map((box, index) => (
        <PartFields key={index} part={index} box={box} {...{ editing, words }} />
      ))}
      <PartFields part="crop" box={now.crop} {...{ editing, words }} />
    </details>
  );
}

const sides = ["left", "top", "width", "height"] as const;

function PartFields({ editing, words, part, box }: NumberFieldsProps & { part: Part; box: Box }) {
  const isCrop = part === "crop";
  return (
    <fieldset className="group">
      <legend className="label">{isCrop ? words.crop : filled(words.box, { number: part + 1 })}</legend>
      <div className="date-parts">
        {sides.map((side) => (
          <NumberField
            key={side}
            label={words[side]}
            value={box[side]}
            most={side === "left" || side === "width" ? editing.size.width : editing.size.height}
            onValue={(value) => editing.place(part, { ...box, [side]: value })}
          />
        ))}
      </div>
      <Button type="button" variant="quiet" onClick={() => editing.remove(part)}>
        {isCrop ? words.uncrop : filled(words.deleteBox, { number: part + 1 })}
      </Button>
    </fieldset>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  most: number;
  onValue: (value: number) => void;
}

/** A number that counts once it is typed to its end: on the way to 120 no box is 1 wide. */
function NumberField({ label, value, most, onValue }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    const number = Number(typed);
    if (typed !== undefined && typed.trim() !== "" && Number.isFinite(number) && number !== value) onValue(number);
    setTyped(undefined);
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        className="input input-year"
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        value={typed ?? value}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
    </div>
  );
}
