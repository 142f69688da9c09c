import type { ReactNode } from "react";

/** Where a field takes its first value and its error from. What is typed afterwards is the field's own. */
export interface FormSource {
  value: (name: string) => string | readonly string[] | undefined;
  error: (name: string) => string | undefined;
}

/** What every field is given. */
export interface FieldProps {
  form: FormSource;
  name: string;
  hint?: ReactNode;
}

/** The id of a field's control, or of the first control of a group; what an error summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}

/** The single value of a field, for `defaultValue`. */
export function singleValue(form: FormSource, name: string): string | undefined {
  const value = form.value(name);
  return typeof value === "object" ? value[0] : value;
}

/** Whether an option of a field is chosen, for `defaultChecked`. */
export function isChosen(form: FormSource, name: string, option: string): boolean {
  const value = form.value(name);
  return typeof value === "object" ? value.includes(option) : value === option;
}

/** The ids of a field's hint and error, and the attributes that tie a control to them. */
export function describeField({ form, name, hint }: FieldProps) {
  const id = fieldId(name);
  const error = form.error(name);
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const ids = [hintId, errorId].filter((part) => part !== undefined).join(" ");
  return {
    id,
    error,
    hintId,
    errorId,
    aria: { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined },
  };
}
