import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { singleValue, type FieldProps } from "./field-props";
import { LabelledField } from "./labelled-field";

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
  return (
    <LabelledField
      {...{ form, name, label, hint }}
      control={(attributes) => (
        <input
          className={width === "short" ? "input input-short" : "input"}
          type={type}
          defaultValue={singleValue(form, name)}
          {...rest}
          {...attributes}
        />
      )}
    />
  );
}
