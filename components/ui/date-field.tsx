import type { ReactNode } from "react";
import { FieldNotes } from "./field-notes";
import { describeField, fieldId, singleValue, type FieldProps } from "./field-props";
import { Legend, type LegendAs } from "./legend";

const parts = ["day", "month", "year"] as const;

interface DateFieldProps extends FieldProps {
  legend: ReactNode;
  labels: Record<(typeof parts)[number], string>;
  legendAs?: LegendAs;
}

/** A day as three boxes, `name.day`, `name.month` and `name.year`: nobody has to work a calendar to type a date. */
export function DateField({ form, name, legend, hint, labels, legendAs = "label" }: DateFieldProps) {
  const { id, error, hintId, errorId, aria } = describeField({ form, name, hint });
  return (
    <fieldset className={error ? "group is-wrong" : "group"} aria-describedby={aria["aria-describedby"]}>
      <Legend as={legendAs}>{legend}</Legend>
      <FieldNotes hint={hint} hintId={hintId} error={error} errorId={errorId} />
      <div className="date-parts">
        {parts.map((part, index) => {
          const partName = `${name}.${part}`;
          const partId = index === 0 ? id : fieldId(partName);
          return (
            <div key={part}>
              <label htmlFor={partId}>{labels[part]}</label>
              <input
                className={part === "year" ? "input input-year" : "input"}
                id={partId}
                name={partName}
                inputMode="numeric"
                autoComplete="off"
                defaultValue={singleValue(form, partName)}
                aria-invalid={aria["aria-invalid"]}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
