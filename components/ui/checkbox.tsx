import type { ReactNode } from "react";
import { Choice } from "./choice";
import { describeField, type FieldProps } from "./field-props";
import { FieldNotes } from "./field-notes";

interface CheckboxProps extends FieldProps {
  label: ReactNode;
  value?: string;
}

/** A box that stands alone, unticked unless its value says otherwise. */
export function Checkbox({ form, name, value = "yes", label, hint }: CheckboxProps) {
  const { id, error, errorId, aria } = describeField({ form, name });
  return (
    <div className={error ? "field is-wrong" : "field"}>
      <FieldNotes hint={undefined} hintId={undefined} error={error} errorId={errorId} />
      <Choice form={form} name={name} type="checkbox" id={id} option={{ value, label, hint }} aria={aria} />
    </div>
  );
}
