import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { fieldId, singleValue, type FieldProps } from "./field-props";
import { LabelledField } from "./labelled-field";

interface TextFieldProps extends FieldProps {
  label: ReactNode;
  type?: "text" | "email" | "tel" | "url" | "search";
  inputMode?: "text" | "email" | "numeric" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  spellCheck?: boolean;
  width?: "short" | "full";
  /** Offered while typing; anything else may be typed. */
  suggestions?: readonly string[];
}

/** One line of typed text. */
export function TextField({ form, name, label, hint, suggestions, ...rest }: TextFieldProps) {
  const { type = "text", width = "full", ...given } = rest;
  const listId = suggestions && `${fieldId(name)}-list`;
  return (
    <LabelledField
      {...{ form, name, label, hint }}
      control={(attributes) => (
        <>
          <input
            className={width === "short" ? "input input-short" : "input"}
            type={type}
            list={listId}
            defaultValue={singleValue(form, name)}
            {...given}
            {...attributes}
          />
          {suggestions === undefined ? null : (
            <datalist id={listId}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    />
  );
}
