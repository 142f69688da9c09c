import type { ReactNode } from "react";
import { isChosen, type FormSource } from "./field-props";

/** One option of a group: a full-width row; `reveals` is shown below it while it is chosen. */
export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  reveals?: ReactNode;
}

interface ChoiceProps {
  form: FormSource;
  name: string;
  type: "radio" | "checkbox";
  id: string;
  option: ChoiceOption;
  /** Of a box that stands alone: its error and hint are its own. */
  aria?: { "aria-describedby"?: string | undefined; "aria-invalid"?: boolean | undefined };
}

/** A radio or a box with its row. */
export function Choice({ form, name, type, id, option, aria }: ChoiceProps) {
  const hintId = option.hint ? `${id}-option-hint` : undefined;
  const describedBy = [hintId, aria?.["aria-describedby"]].filter((part) => part !== undefined).join(" ");
  return (
    <div className="choice-set">
      <div className="choice">
        <input
          type={type}
          id={id}
          name={name}
          value={option.value}
          defaultChecked={isChosen(form, name, option.value)}
          aria-invalid={aria?.["aria-invalid"]}
          aria-describedby={describedBy || undefined}
        />
        <label htmlFor={id}>{option.label}</label>
        {option.hint ? (
          <div className="choice-hint" id={hintId}>
            {option.hint}
          </div>
        ) : null}
      </div>
      {option.reveals ? <div className="reveal">{option.reveals}</div> : null}
    </div>
  );
}
