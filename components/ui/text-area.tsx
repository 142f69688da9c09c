import type { ReactNode } from "react";
import { singleValue, type FieldProps } from "./field-props";
import { LabelledField } from "./labelled-field";

interface TextAreaProps extends FieldProps {
  label: ReactNode;
  rows?: number;
  autoComplete?: "street-address";
  spellCheck?: boolean;
}

/** Several lines of typed text. */
export function TextArea({ form, name, label, hint, rows = 5, ...rest }: TextAreaProps) {
  return (
    <LabelledField
      {...{ form, name, label, hint }}
      control={(attributes) => (
        <textarea className="input" rows={rows} defaultValue={singleValue(form, name)} {...rest} {...attributes} />
      )}
    />
  );
}
