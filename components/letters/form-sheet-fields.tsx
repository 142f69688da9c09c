import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { FormField, FormSheet } from "@/lib/letters/form-sheet";

const charactersALine = 60;

/** How many lines a text takes up, within what a page can bear. */
function rowsFor(value: string): number {
  const lines = value.split("\n").reduce((total, line) => total + 1 + Math.floor(line.length / charactersALine), 0);
  return Math.min(16, lines);
}

async function Text({ field, name }: { field: FormField; name: string }) {
  const words = await getTranslations("check.letter.sheet");
  const { value, hint, limit, count } = field;
  const rows = rowsFor(value);
  const note = hint === undefined ? undefined : `${name}-hint`;
  const shared = { className: "input", id: name, value, readOnly: true, "aria-describedby": note };
  return (
    <>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {limit === undefined ? null : <p className="soft">{words("count", { count, limit })}</p>}
    </>
  );
}

async function Field({ field }: { field: FormField }) {
  const words = await getTranslations("check.letter.sheet");
  const { id, label, value, hint } = field;
  const name = `sheet-${id}`;
  const isEmpty = value === "";
  const note = hint ?? (isEmpty ? words("empty") : undefined);
  return (
    <li>
      <div className="sheet-head">
        {isEmpty ? <span>{label}</span> : <label htmlFor={name}>{label}</label>}
        {isEmpty ? null : <CopyButton text={value} label={words("copy")} copied={words("copied")} what={label} />}
      </div>
      {note === undefined ? null : (
        <p className="soft" id={`${name}-hint`}>
          {note}
        </p>
      )}
      {isEmpty ? null : <Text field={field} name={name} />}
    </li>
  );
}

/** The files to attach, to tick off: the ticks are for the person alone, and are sent nowhere. */
function Files({ files: { lead, names, note, warnings } }: { files: FormSheet["files"] }) {
  return (
    <>
      <p>{lead}</p>
      <ul className="sheet-files">
        {names.map((name) => (
          <li key={name}>
            <label>
              <input type="checkbox" />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
      {warnings.map((warning) => (
        <Notice key={warning} kind="warn">
          <p>{warning}</p>
        </Notice>
      ))}
      <p className="soft">{note}</p>
    </>
  );
}

/** What to paste into the authority's web form, box by box. Without scripts each text can be selected. */
export async function FormSheetFields({ sheet }: { sheet: FormSheet }) {
  const words = await getTranslations("check.letter.sheet");
  const { authority, seen, asOf, fields, files } = sheet;
  return (
    <section id="form-sheet">
      <h2>{words("heading", { authority })}</h2>
      <p>{words("text")}</p>
      <p className="soft">
        {seen} {words("asOf", { date: formatDate(asOf) })}
      </p>
      <ol className="sheet-fields">
        {fields.map((field) => (
          <Field key={field.id} field={field} />
        ))}
      </ol>
      <h3>{words("files")}</h3>
      <Files files={files} />
    </section>
  );
}
