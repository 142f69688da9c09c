import type { FormSource } from "@/components/ui/field-props";
import type { SelectGroup } from "@/components/ui/select-field";
import type { StepId } from "@/lib/findings/journey";
import type { Words } from "@/lib/words/catalogue";

/** What the fields of a step are drawn from besides their words: names out of the catalogue, chosen on the server. */
export interface StepContext {
  practices: { value: string; label: string; hint: string }[];
  places: SelectGroup[];
  objectionForm: string;
}

export interface StepFieldsProps<Id extends StepId> {
  form: FormSource;
  words: Words["check"][Id];
  dateWords: Words["common"]["date"];
  context: StepContext;
}
