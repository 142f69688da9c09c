import { formatDate } from "@/lib/kernel/calendar-date";
import type { FormField, FormSheet } from "../form-sheet";

/** A form sheet as plain text: each box with its label, what to paste and how long that is. Lines are not wrapped, so that they paste whole. */
export function renderFormSheet({ authority, form, seen, asOf, fields, files, id, version }: FormSheet): string {
  const parts = [
    underlined(`For the web form of: ${authority}`, "="),
    `${form.address}\n${seen}`,
    ...fields.map(fieldAsText),
    filesAsText(files),
    `Form sheet ${id}, version ${version}, as of ${formatDate(asOf)}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function filesAsText({ lead, names, note, warnings }: FormSheet["files"]): string {
  return [underlined("Files to attach", "-"), lead, ...names.map((name) => `[ ] ${name}`), note, ...warnings].join(
    "\n",
  );
}

function fieldAsText({ label, value, hint, limit, count }: FormField): string {
  const length = limit === undefined ? "" : ` (${count} of at most ${limit} characters)`;
  const title = underlined(`${label}${length}`, "-");
  return [title, ...(hint === undefined ? [] : [`[${hint}]`]), ...(value === "" ? [] : [value])].join("\n");
}

function underlined(title: string, mark: string): string {
  return `${title}\n${mark.repeat(title.length)}`;
}
