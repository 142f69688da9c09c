"use client";

import { type SubmitEvent, useRef } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { FormSource } from "@/components/ui/field-props";
import type { Bounds, StepId } from "@/lib/findings/questions";
import type { Faults } from "@/lib/kernel/faults";
import { nestedValue, nestFields, type Nested } from "@/lib/kernel/nest-fields";

export interface StepFormState {
  step: StepId;
  /** What the answer is held against, as on the server. */
  bounds: Bounds;
  /** What stands in the fields: an earlier answer, or what was typed and refused. */
  values: unknown;
  /** Message keys of the faults the server found in `values`. */
  faults: Faults;
  /** Sentences by message key. */
  sentences: Readonly<Record<string, string>>;
  /** Said of a fault that has no sentence of its own. */
  fallback: string;
}

// Schemas weigh more than the form: they come when somebody begins to answer.
const checking = () => import("./check-answer");

/** Checks what the form would post, read as the server reads it, with the server's schema: the two cannot disagree. */
function resolverFor({ step, bounds }: StepFormState, read: () => Nested): Resolver<Nested> {
  return async () => {
    const typed = read();
    // Where the schemas do not arrive the server checks alone.
    const found = await checking().then(
      ({ faultsIn }) => faultsIn(step, bounds, typed),
      (): Faults => ({}),
    );
    const faults = Object.entries(found);
    if (faults.length === 0) return { values: typed, errors: {} };
    return {
      values: {},
      errors: Object.fromEntries(faults.map(([name, message]) => [name, { type: "schema", message }])),
    };
  };
}

function focusSummary(): void {
  requestAnimationFrame(() => document.getElementById("error-summary")?.focus());
}

/**
 * react-hook-form in front of a plain post: it validates before sending and, once something was wrong, as the person types.
 * It is given no field: it would write to it, and tick every box of a group whose first box alone is ticked.
 */
export function useStepForm(state: StepFormState) {
  const element = useRef<HTMLFormElement>(null);
  const read = () => nestFields(element.current ? new FormData(element.current) : []);
  const { handleSubmit, trigger, formState } = useForm<Nested>({ resolver: resolverFor(state, read) });
  const { errors, isSubmitted } = formState;

  const keyOf = (name: string): string | undefined => {
    // A field's name may have dots, which here lead nowhere.
    const [, found] = Object.entries(errors).find(([field]) => field === name) ?? [];
    if (typeof found?.message === "string") return found.message;
    return isSubmitted ? undefined : state.faults[name];
  };
  const sentence = (name: string): string | undefined => {
    const key = keyOf(name);
    return key === undefined ? undefined : (state.sentences[key] ?? state.fallback);
  };
  const form: FormSource = {
    value: (name) => nestedValue(state.values, name),
    error: sentence,
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent;
    // "Back" sends what is typed as it is.
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return;
    void handleSubmit(() => element.current?.submit(), focusSummary)(event);
  };
  const onInput = () => {
    if (isSubmitted) void trigger();
    else void checking().catch(() => undefined);
  };
  const wrong = Object.keys(isSubmitted ? errors : state.faults);
  return { element, form, onSubmit, onInput, wrong };
}
