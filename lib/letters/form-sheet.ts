import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { lawCheckedOn } from "@/lib/law/catalogue";
import { composeLetter, type LetterRefusal } from "./catalogue";
import { authorityOf, contextFor, type LetterContext } from "./context";
import type { LetterDocument } from "./document";
import { formPlans, type FormBox, type FormFieldId, type FormPlan } from "./form-sheets.data";
import { fileNames, filesFor, weighed, type FileSizes, type FormFiles } from "./form/files";
import { countInForm } from "./form/fit";
import { valueOf } from "./form/values";
import type { LetterFacts, LetterKind } from "./schema";

/** A box of the form, with what to paste into it. */
export interface FormField {
  id: FormFieldId;
  label: string;
  /** Empty where the sheet has no words for it; `hint` then says what to do. */
  value: string;
  hint?: string;
  /** Characters that the box takes, and how many `value` has as the strictest form counts. */
  limit?: number;
  count: number;
}

/** What to paste into an authority's web form, box by box, and which files to attach. */
export interface FormSheet {
  /** "ico-form"; with `version`, what the sheet is known by. */
  id: string;
  version: number;
  authority: string;
  form: { label: string; address: string };
  /** What is known of the form. */
  seen: string;
  asOf: CalendarDate;
  fields: FormField[];
  files: FormFiles;
}

/** The sheet for these facts on this day; refused like the letter is, and where the letter goes to no authority. */
export function formSheetFor(
  facts: LetterFacts,
  kind: LetterKind,
  writtenOn: CalendarDate,
): Result<FormSheet, LetterRefusal | "no-form"> {
  const letter = composeLetter(facts, kind, writtenOn);
  return letter.ok ? formSheetWith(facts, letter.value) : letter;
}

/** The sheet for a letter that is made already, frozen or not. */
export function formSheetWith(
  facts: LetterFacts,
  letter: LetterDocument,
): Result<FormSheet, LetterRefusal | "no-form"> {
  const context = contextFor(facts, letter.kind, letter.writtenOn);
  if (!context.ok) return context;
  return context.value.to === "authority" ? succeed(formSheetOf(facts, context.value, letter)) : refuse("no-form");
}

/** The sheet that goes with a letter to an authority. */
function formSheetOf(facts: LetterFacts, context: LetterContext, letter: LetterDocument): FormSheet {
  const authority = authorityOf(context);
  const { id, version, seen, boxes, files }: FormPlan = planFor(authority.id);
  return {
    ...{ id, version, seen },
    authority: authority.name,
    form: authority.form,
    asOf: lawCheckedOn,
    fields: boxes.map((box) => fieldOf(box, valueOf(box, { facts, context, letter }))),
    files: filesFor(files, fileNames(facts, context, letter), authority),
  };
}

function fieldOf({ ifEmpty, ...box }: FormBox, value: string): FormField {
  return { ...box, ...(value === "" && ifEmpty !== undefined && { hint: ifEmpty }), value, count: countInForm(value) };
}

const general: FormPlan = formPlans[2];

function planFor(regulator: string): FormPlan {
  const plans: readonly FormPlan[] = formPlans;
  return plans.find(({ regulators }) => regulators.includes(regulator)) ?? general;
}

/** The sheet once its files are drawn: it says what is too large for the form. */
export function weighedSheet(sheet: FormSheet, sizes: FileSizes): FormSheet {
  return { ...sheet, files: weighed(sheet.files, sizes) };
}
