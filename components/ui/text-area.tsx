import type { ReactNode } from "react";
import { FieldNotes } from "./field-notes";
import { describeField, singleValue, type FieldProps } from "./field-props";

interface TextAreaProps extends FieldProps {
  label: ReactNode;
  rows?: number;
  autoComplete?: "street-address";
  spellCheck?: boolean;
}

/** Several lines of typed text. */
export function TextArea({ form, name, label, hint, rows = 5, ...rest }: TextAreaProps) {
  const { id, error, hintId, errorId, aria } = describeField({ form, name, hint });
  return (
    <div className={error ? "field is-wrong" : "field"}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes hint={hint} hintId={hintId} error={error} errorId={errorId} />
      <textarea
        className="input"
        id={id}
        rows={rows}
        defaultValue={singleValue(form, name)}
        {...rest}
        {...aria}
        {...form.register(name)}
      />
    </div>
  );
}
