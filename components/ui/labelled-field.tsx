import type { ReactNode } from "react";
import { FieldNotes } from "./field-notes";
import { describeField, type FieldProps } from "./field-props";

/** What ties a control to its label, hint and error, and to the form. */
type ControlAttributes = { id: string; name: string } & ReturnType<typeof describeField>["aria"];

interface LabelledFieldProps extends FieldProps {
  label: ReactNode;
  control: (attributes: ControlAttributes) => ReactNode;
}

/** A control under its label, with its hint and what is wrong with it between the two. */
export function LabelledField({ form, name, label, hint, control }: LabelledFieldProps) {
  const { id, error, hintId, errorId, aria } = describeField({ form, name, hint });
  return (
    <div className={error ? "field is-wrong" : "field"}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes hint={hint} hintId={hintId} error={error} errorId={errorId} />
      {control({ id, name, ...aria })}
    </div>
  );
}
