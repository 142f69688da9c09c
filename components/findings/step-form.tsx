"use client";

import type { ComponentType } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import { NeedsScript } from "@/components/ui/needs-script";
import type { StepId } from "@/lib/findings/questions";
import { stepFields } from "./step-fields";
import type { StepFieldsProps } from "./step-fields-props";
import { type StepFormState, useStepForm } from "./use-step-form";

interface StepFormProps<Id extends StepId> extends Omit<StepFieldsProps<Id>, "form"> {
  step: Id;
  /** Where the form posts to. */
  action: string;
  state: Omit<StepFormState, "step">;
  buttons: { forward: string; back: string | undefined; summary: string };
}

/** The form of a step: posts plainly without JavaScript; with it, says what is wrong before anything is sent. */
export function StepForm<Id extends StepId>({ step, action, state, buttons, ...given }: StepFormProps<Id>) {
  const { element, form, onSubmit, onInput, wrong } = useStepForm({ ...state, step });
  const Fields: ComponentType<StepFieldsProps<Id>> = stepFields[step];
  const items = wrong.map((name) => ({ href: `#${fieldId(name)}`, message: form.error(name) ?? state.fallback }));
  // People land on the first step, perhaps with a slow phone; its one question can be checked on the way.
  const isFirst = buttons.back === undefined;
  // Files travel in no other way.
  const encType = step === "evidence" ? "multipart/form-data" : undefined;
  return (
    <form ref={element} method="post" noValidate {...{ action, encType, onSubmit, onInput }}>
      <ErrorSummary title={buttons.summary} items={items} />
      <Fields form={form} {...given} />
      <div className="actions">
        <Button>{buttons.forward}</Button>
        {buttons.back === undefined ? null : (
          <Button variant="quiet" name="leave" value="back" formNoValidate>
            {buttons.back}
          </Button>
        )}
      </div>
      {isFirst ? null : <NeedsScript />}
    </form>
  );
}
