import type { FormSource } from "@/components/ui/field-props";
import type { SelectGroup } from "@/components/ui/select-field";
import type { StepId } from "@/lib/findings/journey";
import type { ContentKind } from "@/lib/findings/schema";
import type { PartField } from "@/lib/places/schema";
import type { Words } from "@/lib/words/catalogue";

/** What the fields of a step are drawn from besides their words: names out of the catalogue, chosen on the server. */
export interface StepContext {
  practices: { value: string; label: string; hint: string }[];
  places: SelectGroup[];
  /** The parts of divided countries that are too many for rows. */
  parts: Record<Exclude<PartField, "nation">, SelectGroup["options"]>;
  content: readonly ContentKind[];
  remedies: { value: string; label: string }[];
  objectionForm: string;
}

export interface StepFieldsProps<Id extends StepId> {
  form: FormSource;
  words: Words["check"][Id];
  dateWords: Words["common"]["date"];
  context: StepContext;
}
