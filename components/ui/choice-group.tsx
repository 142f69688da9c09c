import type { ReactNode } from "react";
import { Choice, type ChoiceOption } from "./choice";
import { FieldNotes } from "./field-notes";
import { describeField, type FieldProps } from "./field-props";
import { Legend, type LegendAs } from "./legend";

export interface ChoiceGroupProps extends FieldProps {
  legend: ReactNode;
  options: readonly ChoiceOption[];
  legendAs?: LegendAs;
}

function ChoiceGroup({ type, ...group }: ChoiceGroupProps & { type: "radio" | "checkbox" }) {
  const { form, name, legend, hint, options, legendAs = "label" } = group;
  const { id, error, hintId, errorId, aria } = describeField({ form, name, hint });
  return (
    <fieldset className={error ? "group is-wrong" : "group"} aria-describedby={aria["aria-describedby"]}>
      <Legend as={legendAs}>{legend}</Legend>
      <FieldNotes hint={hint} hintId={hintId} error={error} errorId={errorId} />
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            form={form}
            name={name}
            type={type}
            id={index === 0 ? id : `${id}-${option.value}`}
            option={option}
            aria={{ "aria-invalid": aria["aria-invalid"] }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** One of several, as rows. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup type="radio" {...props} />;
}

/** Any of several, as rows; the name is repeated once for each box ticked. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup type="checkbox" {...props} />;
}
