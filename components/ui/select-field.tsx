import type { ReactNode } from "react";
import { singleValue, type FieldProps } from "./field-props";
import { LabelledField } from "./labelled-field";

export interface SelectGroup {
  label?: string;
  options: readonly { value: string; label: string }[];
}

interface SelectFieldProps extends FieldProps {
  label: ReactNode;
  groups: readonly SelectGroup[];
  /** The words of the option that chooses nothing; without it the first option is chosen. */
  empty?: string;
  width?: "short" | "full";
}

function Options({ options }: Pick<SelectGroup, "options">) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** A choice of one out of many, on the browser's own list. */
export function SelectField({ form, name, label, hint, groups, empty, width = "full" }: SelectFieldProps) {
  return (
    <LabelledField
      {...{ form, name, label, hint }}
      control={(attributes) => (
        <select
          className={width === "short" ? "input input-short" : "input"}
          defaultValue={singleValue(form, name) ?? (empty === undefined ? undefined : "")}
          {...attributes}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {groups.map((group, index) =>
            group.label === undefined ? (
              <Options key={index} options={group.options} />
            ) : (
              <optgroup key={group.label} label={group.label}>
                <Options options={group.options} />
              </optgroup>
            ),
          )}
        </select>
      )}
    />
  );
}
