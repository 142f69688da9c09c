import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { FieldNotes } from "./field-notes";
import { describeField, singleValue, type FieldProps } from "./field-props";

interface TextFieldProps extends FieldProps {
  label: ReactNode;
  type?: "text" | "email" | "tel" | "url" | "search";
  inputMode?: "text" | "email" | "numeric" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  spellCheck?: boolean;
  width?: "short" | "full";
}

/** One line of typed text. */
export function TextField({ form, name, label, hint, type = "text", width = "full", ...rest }: TextFieldProps) {
  const { id, error, hintId, errorId, aria } = describeField({ form, name, hint });
  return (
    <div className={error ? "field is-wrong" : "field"}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes hint={hint} hintId={hintId} error={error} errorId={errorId} />
      <input
        className={width === "short" ? "input input-short" : "input"}
        id={id}
        type={type}
        defaultValue={singleValue(form, name)}
        {...rest}
        {...aria}
        {...form.register(name)}
      />
    </div>
  );
}
