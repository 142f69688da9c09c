import type { InputHTMLAttributes } from "react";
import type { FieldProps } from "./field-props";
import { LabelledField } from "./labelled-field";

type FileFieldProps = FieldProps & { label: string } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "accept" | "multiple"
  >;

/** The way to choose a file that every browser knows. No page can choose it again for somebody: after a fault it is empty. */
export function FileField({ form, name, label, hint, accept, multiple }: FileFieldProps) {
  return (
    <LabelledField
      form={form}
      name={name}
      label={label}
      hint={hint}
      control={(attributes) => (
        <input className="input" type="file" accept={accept} multiple={multiple} {...attributes} />
      )}
    />
  );
}
